import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomStream } from '../../src/model/index.js'
import { drawNormal, pearsonCorrelation, spearmanCorrelation } from '../../src/statistics/index.js'

const x = [1, 2, 2, 3, 5, 5, 5, 8, 9, 12]
const y = [2.5, 1, 4, 3, 3, 10, 7, 7, 30, 20]

const column = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 40 })
const pairs = fc
  .array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.double({ min: -1e3, max: 1e3, noNaN: true })), {
    minLength: 3,
    maxLength: 40,
  })
  .filter(rows => new Set(rows.map(([a]) => a)).size > 1 && new Set(rows.map(([, b]) => b + 0)).size > 1)

describe('correlations', () => {
  it('are those of scipy, ties and all', () => {
    expect(pearsonCorrelation(x, y).correlation).toBeCloseTo(0.791_271_661_198_684_3, 14)
    expect(spearmanCorrelation(x, y).correlation).toBeCloseTo(0.848_333_805_408_444_7, 14)
  })

  it('are 1 and −1 on a line, and on a curve by ranks, with nothing left to doubt', () => {
    const line = [1, 2, 3, 4, 7]
    const { correlation, standardError, interval } = pearsonCorrelation(
      line,
      line.map(v => 5 - 2 * v),
    )
    expect(correlation).toBeCloseTo(-1, 14)
    expect(standardError).toBeLessThan(1e-7)
    expect(interval.lower).toBeCloseTo(-1, 7)
    expect(spearmanCorrelation(line, line.map(Math.exp)).correlation).toBeCloseTo(1, 14)
  })

  it('stay the same for other units and beyond the squares of doubles', () => {
    const huge = pearsonCorrelation(
      x.map(v => v * 1e300),
      y.map(v => v * 1e-300),
    )
    expect(huge.correlation).toBeCloseTo(pearsonCorrelation(x, y).correlation, 12)
    expect(huge.standardError).toBeCloseTo(pearsonCorrelation(x, y).standardError, 12)
  })

  it('are symmetric, turn with a column, lie within their intervals, and do not see the order of rows', () => {
    fc.assert(
      fc.property(pairs, rows => {
        for (const correlate of [pearsonCorrelation, spearmanCorrelation]) {
          const [a, b] = [rows.map(row => row[0]), rows.map(row => row[1])]
          const found = correlate(a, b)
          const { correlation, interval, standardError } = found
          expect(Math.abs(correlation)).toBeLessThanOrEqual(1)
          expect(interval.lower).toBeLessThanOrEqual(correlation + 1e-12)
          expect(interval.upper).toBeGreaterThanOrEqual(correlation - 1e-12)
          expect(standardError).toBeGreaterThanOrEqual(0)
          expect(correlate(b, a).correlation).toBeCloseTo(correlation, 10)
          expect(correlate(b, a).standardError).toBeCloseTo(standardError, 9)
          const turned = correlate(
            a,
            b.map(v => -v),
          )
          expect(turned.correlation).toBeCloseTo(-correlation, 10)
          const reversed = correlate(a.toReversed(), b.toReversed())
          expect(reversed.correlation).toBeCloseTo(correlation, 12)
          expect(reversed.standardError).toBeCloseTo(standardError, 10)
        }
      }),
    )
  })

  it('of ranks are those of the middle ranks, however many ties there are', () => {
    fc.assert(
      fc.property(column, values => {
        const other = values.map((value, i) => (value * 7 + i * 3) % 11)
        fc.pre(new Set(values).size > 1 && new Set(other).size > 1)
        const ranks = (cells: readonly number[]) =>
          cells.map(v => cells.filter(w => w < v).length + cells.filter(w => w === v).length / 2)
        expect(spearmanCorrelation(values, other).correlation).toBeCloseTo(
          pearsonCorrelation(ranks(values), ranks(other)).correlation,
          12,
        )
      }),
    )
  })

  it.each([
    ['Pearson', pearsonCorrelation, 0.5, 'normal'],
    ['Spearman', spearmanCorrelation, (6 / Math.PI) * Math.asin(0.25), 'normal'],
    ['Pearson', pearsonCorrelation, 0, 'uneven'],
    ['Spearman', spearmanCorrelation, 0, 'uneven'],
  ] as const)('of %s cover the truth as often as they say (%#)', (_, correlate, truth, kind) => {
    let covered = 0
    for (let seed = 0; seed < 400; seed++) {
      const uniform = randomStream(seed)
      const rows = Array.from({ length: 200 }, () => {
        const [a, b] = [drawNormal(uniform), drawNormal(uniform)]
        // Uneven: few values on one side, whose spread goes with them, and a mean that does not.
        return kind === 'normal' ? [a, 0.5 * a + Math.sqrt(0.75) * b] : [Math.ceil(Math.abs(a) * 3), b * Math.abs(a)]
      })
      const found = correlate(
        rows.map(row => row[0] ?? Number.NaN),
        rows.map(row => row[1] ?? Number.NaN),
      )
      if (found.interval.lower <= truth && truth <= found.interval.upper) covered++
    }
    console.log(`coverage of 95 %: ${covered / 4} %`)
    expect(covered / 400).toBeGreaterThan(0.91)
    expect(covered / 400).toBeLessThan(0.985)
  })

  it.each([
    [[1, 2], [1, 2], {}, 'NO_DATA', 'x'],
    [[1, 1, 1], [1, 2, 3], {}, 'NO_VARIATION', 'x'],
    [[1, 2, 3], [4, 4, 4], {}, 'NO_VARIATION', 'y'],
    [[1, 2, 3], [1, 2], {}, 'LENGTH_MISMATCH', 'y'],
    [[1, 2, Number.NaN], [1, 2, 3], {}, 'OUT_OF_RANGE', 'x[2]'],
    [[1, 2, 3], [1, 2, 4], { level: 95 }, 'OUT_OF_RANGE', 'options.level'],
    [[1, 2, 3], [1, 2, 4], { lvl: 0.9 }, 'UNKNOWN_OPTION', 'options.lvl'],
  ])('refuse %j with %j', (one, other, options, code, path) => {
    for (const correlate of [pearsonCorrelation, spearmanCorrelation]) {
      expect(() => Reflect.apply(correlate, undefined, [one, other, options])).toThrow(
        expect.objectContaining({ code, path }),
      )
    }
  })
})
