/**
 * Every record of the special functions, given to 50 digits: `[arguments, value]` by family.
 *
 * Within 1e-12 relative, 1e-11 for ₂F₁ and the inverses of incomplete functions; next to a zero of a function, where
 * the argument's own rounding is larger than that, 1e-10 absolute.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import * as numeric from '../../src/numeric/index.js'
import { writeLedger } from './ledger.js'

type Numbers = readonly number[]
type Sample = readonly [inputs: Numbers, expected: number]

interface Family {
  readonly ours: (...inputs: [number, number, number, number]) => number
  readonly tolerance: number
  /** The function crosses zero somewhere inside its domain. */
  readonly hasZero?: true
}

const NOT_COVERED: Readonly<Record<string, string>> = {
  hyp2f1_negz: 'negative z waits until a model needs it',
  hyp1f1: 'waits until a model needs it',
  hyperU: 'waits until a model needs it',
}

const gauss: Family = { ours: (a, b, c, z) => Math.exp(numeric.logHyp2f1(a, b, c, z)), tolerance: 1e-11 }

const FAMILIES: Readonly<Record<string, Family>> = {
  lgamma: { ours: numeric.logGamma, tolerance: 1e-12, hasZero: true },
  digamma: { ours: numeric.digamma, tolerance: 1e-12, hasZero: true },
  trigamma: { ours: numeric.trigamma, tolerance: 1e-12 },
  lbeta: { ours: numeric.logBeta, tolerance: 1e-12, hasZero: true },
  betainc: { ours: numeric.betaI, tolerance: 1e-12 },
  gammaincP: { ours: numeric.gammaP, tolerance: 1e-12 },
  gammaincQ: { ours: numeric.gammaQ, tolerance: 1e-12 },
  erf: { ours: numeric.erf, tolerance: 1e-12 },
  erfc: { ours: numeric.erfc, tolerance: 1e-12 },
  normcdf: { ours: numeric.normalCdf, tolerance: 1e-12 },
  normquantile: { ours: numeric.normalQuantile, tolerance: 1e-12, hasZero: true },
  tquantile: { ours: numeric.studentTQuantile, tolerance: 1e-12, hasZero: true },
  chi2quantile: { ours: numeric.chiSquareQuantile, tolerance: 1e-12 },
  fquantile: { ours: numeric.fQuantile, tolerance: 1e-12 },
  betaincinv: { ours: numeric.betaIInverse, tolerance: 1e-11 },
  gammaincinv: { ours: numeric.gammaPInverse, tolerance: 1e-11 },
  hyp2f1_bgnbd: gauss,
  hyp2f1_paretonbd: gauss,
  hyp2f1_intdiff: gauss,
}

const FOLDER = resolve(import.meta.dirname, '../..', process.env['CLIENTELE_GOLDENS'] ?? '../shared/goldens')
const FILE = resolve(FOLDER, 'special-functions.json')
const NEXT_TO_ZERO = 1e-2
const ABSOLUTE = 1e-10

describe('golden records of special functions', () => {
  if (!existsSync(FILE)) {
    return it.skip('(skipped: no special-functions.json in CLIENTELE_GOLDENS, default ../shared/goldens)')
  }
  const records: Readonly<Record<string, readonly Sample[]>> = JSON.parse(readFileSync(FILE, 'utf8'))
  const lines: string[] = []
  const entries: Judged[] = []
  let before = 0
  for (const [name, samples] of Object.entries(records)) {
    const first = before
    before += samples.length
    const waits = NOT_COVERED[name]
    if (waits !== undefined) {
      entries.push(...samples.map((_, i) => ({ ...placeOf(name, first + i), verdict: 'open' as const, reason: waits })))
      lines.push(`special functions | ${name} | 0 matched, 0 differing, ${samples.length} not covered (${waits})`)
      continue
    }
    it(name, () => {
      const family = FAMILIES[name]
      if (family === undefined) throw new Error(`no function of ours is listed for the family ${name}`)
      const { wrong, worst, differences } = judge(family, samples)
      entries.push(
        ...differences.map((difference, i) => ({
          ...placeOf(name, first + i),
          verdict: 'matched' as const,
          difference,
        })),
      )
      const matched = samples.length - wrong.length
      lines.push(
        `special functions | ${name} | ${matched} matched, ${wrong.length} differing, 0 not covered, worst ${worst}`,
      )
      expect(wrong).toEqual([])
    })
  }
  return afterAll(() => {
    console.log(lines.join('\n'))
    writeLedger('special-functions', entries)
  })
})

function placeOf(family: string, index: number): Omit<Judged, 'verdict'> {
  const source = 'reference (mpmath, 50 digits)'
  const place = { file: 'special-functions.json', index, model: 'special functions', family, source, kind: 'reference' }
  return { ...place, params: {}, inputs: {} }
}

interface Judgement {
  readonly wrong: string[]
  readonly worst: string
  /** Relative; next to a zero, absolute. */
  readonly differences: number[]
}

function judge({ ours, tolerance, hasZero }: Family, samples: readonly Sample[]): Judgement {
  const wrong: string[] = []
  const differences: number[] = []
  let worst = 0
  for (const [inputs, expected] of samples) {
    const [x = Number.NaN, y = Number.NaN, z = Number.NaN, u = Number.NaN] = inputs
    const value = ours(x, y, z, u)
    const distance = Math.abs(value - expected)
    const error = distance === 0 ? 0 : distance / Math.abs(expected)
    const isNextToZero = hasZero && Math.abs(expected) < NEXT_TO_ZERO && distance <= ABSOLUTE
    differences.push(isNextToZero ? distance : error)
    if (!isNextToZero && !(error <= worst)) worst = error
    if (!isNextToZero && !(error <= tolerance))
      wrong.push(`(${inputs.join(', ')}): expected ${expected}, ours ${value}`)
  }
  return { wrong, worst: worst.toExponential(1), differences }
}
