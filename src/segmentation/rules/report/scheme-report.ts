/**
 * What do these rules do with our clients: whom they cover, where they overlap, which of them never fire, and what is missing?
 *
 * @module
 */
import { UNASSIGNED } from '../../../statistics/clustering/segments.js'
import type { ReadColumns } from '../columns/read-columns.js'
import { readColumns } from '../columns/read-columns.js'
import type { FactColumns, ReadColumn } from '../columns/types.js'
import type { SchemeReading } from '../read-scheme.js'
import { readScheme } from '../read-scheme.js'
import type { SegmentScheme } from '../types.js'
import type { Tally } from './tally.js'
import { tallyOf } from './tally.js'
import type { CountedOverlap, MissingFact, RuleCoverage, SchemeReport, SegmentCoverage } from './types.js'

/**
 * Coverage, overlap and shadowing of a scheme among many clients, how many of their segments stand, and which missing facts leave the
 * others open. Every client is counted in exactly one segment or as unassigned.
 *
 * @param columns as for {@link assignSegments}.
 * @throws ClienteleError as {@link assignSegments} does.
 * @example
 * import { schemeReport } from 'clientele/segmentation'
 * const scheme = {
 *   kind: 'segment-scheme',
 *   version: 1,
 *   name: 'care',
 *   title: { en: 'Care, a sample', zh: '服务分群（示例）' },
 *   from: '2026-01-01',
 *   source: 'A sample to be edited',
 *   facts: {
 *     overdueDays: { kind: 'number', unit: 'days', least: 0, meaning: { en: 'days overdue', zh: '逾期天数' } },
 *     revenue: { kind: 'number', unit: 'EUR', least: 0, meaning: { en: 'annual revenue', zh: '年收入' } },
 *   },
 *   segments: { watch: { name: { en: 'Watch', zh: '关注' } }, key: { name: { en: 'Key', zh: '重点' } } },
 *   rules: [
 *     { name: 'late', segment: 'watch', when: { fact: 'overdueDays', is: 'above', value: 30 } },
 *     { name: 'big', segment: 'key', when: { fact: 'revenue', is: 'at-least', value: 50_000_000 } },
 *   ],
 * }
 * const report = schemeReport(scheme, { overdueDays: [40, 0, 45, null], revenue: [9_000_000, 1_000_000, 60_000_000, 70_000_000] })
 * report.segments.map(({ segment, clients, certain }) => [segment, clients, certain])
 * // => [ [ 'watch', 2, 2 ], [ 'key', 1, 0 ], [ 'unassigned', 1, 1 ] ]
 * report.overlaps // => [ { first: 'late', second: 'big', isSameSegment: false, clients: 1, share: 0.25 } ]
 * report.rules[1].takenBy // => [ { rule: 'late', clients: 1 } ]
 * report.missing[0] // => { fact: 'overdueDays', clients: 1, leavesOpen: 1 }
 */
export function schemeReport(scheme: SegmentScheme, columns: FactColumns): SchemeReport {
  const reading = readScheme(scheme)
  const read = readColumns(reading, columns)
  const tally = tallyOf(reading, read)
  const [rules, { size }] = [reading.scheme.rules.length, read]
  const nobody = tally.fires[rules]!
  const noRule = tally.certain[rules]!
  return {
    clients: size,
    segments: segmentsOf(reading, tally, size),
    unassigned: { noRule, missingFacts: nobody - noRule },
    certainShare: sumOf(tally.certain) / size,
    rules: rulesOf(reading, tally, size),
    both: bothOf(tally, rules),
    overlaps: overlapsOf(reading, tally, size),
    missing: missingOf(tally, read),
    unread: read.unread,
  }
}

function segmentsOf({ scheme, segments }: SchemeReading, tally: Tally, size: number): readonly SegmentCoverage[] {
  const leading = scheme.rules.map(({ segment }) => segment)
  return [...segments, UNASSIGNED].map(segment => {
    // What stands behind the last rule is for whom none fires.
    const isOf = (_: number, rule: number): boolean => (leading[rule] ?? UNASSIGNED) === segment
    const clients = sumOf(tally.fires.filter(isOf))
    return { segment, clients, share: clients / size, certain: sumOf(tally.certain.filter(isOf)) }
  })
}

function sumOf(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

function rulesOf({ scheme: { rules } }: SchemeReading, tally: Tally, size: number): readonly RuleCoverage[] {
  return rules.map(({ name, segment }, place) => {
    const [holds, fires] = [tally.holds[place]!, tally.fires[place]!]
    const takenBy = rules
      .map((rule, taker) => ({ rule: rule.name, clients: tally.taken[place * rules.length + taker]! }))
      .filter(({ clients }) => clients > 0)
      .sort((a, b) => b.clients - a.clients)
    const cannotTell = tally.cannotTell[place]!
    const isShadowed = holds > 0 && fires === 0
    return { rule: name, segment, holds, cannotTell, fires, share: fires / size, isShadowed, takenBy }
  })
}

function bothOf({ holds, both }: Tally, rules: number): readonly (readonly number[])[] {
  const cell = (row: number, column: number): number => {
    if (row === column) return holds[row]!
    return both[Math.min(row, column) * rules + Math.max(row, column)]!
  }
  return Array.from({ length: rules }, (_, row) => Array.from({ length: rules }, (_, column) => cell(row, column)))
}

function overlapsOf({ scheme: { rules } }: SchemeReading, { both }: Tally, size: number): readonly CountedOverlap[] {
  const pairs = rules.flatMap((one, first) =>
    rules.map((other, second) => {
      const clients = both[first * rules.length + second]!
      const isSameSegment = one.segment === other.segment
      return { first: one.name, second: other.name, isSameSegment, clients, share: clients / size }
    }),
  )
  return pairs.filter(({ clients }) => clients > 0).sort((a, b) => b.clients - a.clients)
}

function missingOf({ leavesOpen }: Tally, { size, columns }: ReadColumns): readonly MissingFact[] {
  const facts = [...leavesOpen].map(([fact, count]) => {
    const column = columns.get(fact)
    return { fact, clients: column === undefined ? size : missingCells(column), leavesOpen: count }
  })
  return facts.sort((a, b) => b.leavesOpen - a.leavesOpen || b.clients - a.clients)
}

function missingCells(column: ReadColumn): number {
  if ('codes' in column) return column.codes.reduce((count, code) => (code === 0 ? count + 1 : count), 0)
  return column.figures.reduce((count, figure) => (Number.isNaN(figure) ? count + 1 : count), 0)
}
