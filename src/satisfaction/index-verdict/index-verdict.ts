/**
 * May the index be reported? Everything that is known of it, held against thresholds that have a source.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { PathModel } from '../path-model/index.js'
import { expectModel } from '../path-model/model.js'
import { measuredConstruct } from '../satisfaction-index/construct-weights.js'
import { overlapsBeyond } from './construct-overlaps.js'
import { expectReport } from './expect-report.js'
import type { Finding } from './findings.js'
import { findingsOf } from './findings.js'
import { readBootstrap } from './read-bootstrap.js'
import { INDEX_THRESHOLDS } from './thresholds.js'
import type { IndexCheck, IndexThreshold, IndexVerdict, IndexVerdictOptions } from './types.js'

/**
 * Whether the index of a construct may be reported, with each reason as data; words for people are in `clientele/labels` by
 * `index.` and the code.
 *
 * What is not known counts as doubtful: an index is reported without reserve only where a bootstrap says how precise it is and how
 * many of those asked have answered. That constructs overlap does not speak against the number but against paths between them.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a construct without items of its own, or fewer asked than answered; `INVALID_DOCUMENT` for
 * what is no model or no bootstrap; `UNKNOWN_OPTION` for a threshold of no check.
 * @example
 * import { indexVerdict, pathModel } from 'clientele/satisfaction'
 * const answers = { fast: [3, 5, 4, 2, 5, 1], fair: [4, 5, 3, 2, 4, 2], again: [3, 5, 4, 1, 5, 2] }
 * const model = pathModel.fit(answers, {
 *   constructs: {
 *     Satisfaction: { kind: 'composite', items: ['fast', 'fair'] },
 *     Loyalty: { kind: 'composite', items: ['again'] },
 *   },
 *   paths: [{ from: 'Satisfaction', to: 'Loyalty' }],
 * })
 * const { verdict, checks } = indexVerdict(model, { construct: 'Satisfaction', asked: 7 })
 * verdict // => 'do-not-report'
 * checks.filter(({ outcome }) => outcome === 'failed').map(({ code, value }) => `${code} ${value}`) // => ['observations-per-path 6']
 */
export function indexVerdict(model: PathModel, options: IndexVerdictOptions): IndexVerdict {
  expectKnownKeys(expectObject(options, 'options'), ['construct', 'bootstrap', 'asked', 'thresholds'], 'options')
  const checked = expectModel(model, 'model')
  expectReport(checked, 'model.fit')
  const measured = measuredConstruct(checked, options.construct, 'options.construct')
  const bootstrap = readBootstrap(options.bootstrap, 'options.bootstrap')
  const asked = options.asked === undefined ? undefined : expectAsked(checked, options.asked)
  const thresholds = readThresholds(options.thresholds)
  const checks = findingsOf(checked, measured, bootstrap, asked).map(finding =>
    judge(finding, thresholds[finding.code]),
  )
  const limit = thresholds.distinctness.care
  return {
    construct: options.construct,
    verdict: verdictOf(checks),
    checks,
    overlaps: limit === undefined ? [] : overlapsBeyond(checked, bootstrap, limit),
  }
}

function expectAsked({ fit }: PathModel, asked: unknown): number {
  const answered = fit.observations + fit.leftOut
  return expectInteger(asked, 'options.asked', answered)
}

type Thresholds = Readonly<Record<IndexCheck['code'], IndexThreshold>>

function readThresholds(given: IndexVerdictOptions['thresholds']): Thresholds {
  if (given === undefined) return INDEX_THRESHOLDS
  expectKnownKeys(expectObject(given, 'options.thresholds'), Object.keys(INDEX_THRESHOLDS), 'options.thresholds')
  const own: { -readonly [code in IndexCheck['code']]: IndexThreshold } = { ...INDEX_THRESHOLDS }
  for (const code of Object.keys(given)) {
    if (!isCode(code)) continue
    const path = `options.thresholds.${code}`
    const ends = expectObject(given[code], path)
    expectKnownKeys(ends, ['care', 'failed'], path)
    const { care, failed } = ends
    if (care === undefined && failed === undefined) reject('MISSING_VALUE', path, 'care or failed', ends)
    own[code] = {
      wanted: INDEX_THRESHOLDS[code].wanted,
      ...(care !== undefined && { care: expectFinite(care, `${path}.care`) }),
      ...(failed !== undefined && { failed: expectFinite(failed, `${path}.failed`) }),
      source: 'given',
    }
  }
  return own
}

function isCode(code: string): code is IndexCheck['code'] {
  return Object.hasOwn(INDEX_THRESHOLDS, code)
}

function judge({ code, value, about }: Finding, threshold: IndexThreshold): IndexCheck {
  const found = { code, ...(value !== undefined && { value }), ...(about !== undefined && { about }), threshold }
  if (value === undefined) return { ...found, outcome: 'unknown' }
  const { wanted, care, failed } = threshold
  const isBeyond = (limit: number | undefined): boolean =>
    limit !== undefined && (wanted === 'least' ? value < limit : value > limit)
  return { ...found, outcome: isBeyond(failed) ? 'failed' : isBeyond(care) ? 'care' : 'passed' }
}

function verdictOf(checks: readonly IndexCheck[]): IndexVerdict['verdict'] {
  if (checks.some(({ outcome }) => outcome === 'failed')) return 'do-not-report'
  return checks.every(({ outcome }) => outcome === 'passed') ? 'report' : 'report-with-care'
}
