/**
 * What a sustainability-linked loan costs after each test of its indicators.
 *
 *   step of a day = Σ over indicators: -down where the target is met, +up where it is missed, within [-cap down, +cap up]
 *   rate from that day = rate without steps + step / 10,000
 *
 * @see LMA, APLMA and LSTA, Sustainability-Linked Loan Principles (2023): terms that vary with predefined targets.
 * @module
 */
import { isoDate } from '../../../money/index.js'
import { heldRate } from '../../../money/time-value/terms.js'
import type { ReadTarget } from './read-ratchet.js'
import { readRatchet, readReports, reportKey } from './read-ratchet.js'
import type { IndicatorReport, MarginPath, MarginRatchet, MarginTest } from './types.js'

/**
 * The rate of a tranche over time as its indicators meet their targets or miss them.
 *
 * With `steps: 'replace'` an indicator without a test on a day keeps the step of its last one; with `'accumulate'` every test adds
 * to the sum of those before, which caps bound at each day.
 *
 * @param reports what is known; targets without a report count by `missing`.
 * @throws ClienteleError `OUT_OF_RANGE` naming a step, cap or report that cannot be, or for steps that leave a rate of -1 or less; `OVERLAPPING_DATES` for two targets or
 * reports of one indicator on a day; `EMPTY_INPUT`, `INVALID_DATE`, `INVALID_TYPE`.
 * @example
 * import { marginPath } from 'clientele/project'
 * const ratchet = {
 *   annualRate: 0.055,
 *   indicators: [{
 *     name: 'tonnes CO2e per GWh', better: 'lower', targets: [
 *       { date: '2026-07-01', target: 60, down: 5, up: 5 }, { date: '2027-07-01', target: 50, down: 5, up: 5 },
 *     ],
 *   }],
 *   caps: { down: 10, up: 10 },
 *   missing: 'missed',
 * }
 * const path = marginPath(ratchet, [{ indicator: 'tonnes CO2e per GWh', date: '2026-07-01', value: 58 }])
 * path.annualRate.map(({ from, value }) => `${from} ${value.toFixed(4)}`)
 * // => ['2026-06-30 0.0550', '2026-07-01 0.0545', '2027-07-01 0.0555']
 * path.tests[1].result // => 'not-reported'
 */
export function marginPath(ratchet: MarginRatchet, reports: readonly IndicatorReport[]): MarginPath {
  const targets = readRatchet(ratchet)
  const values = readReports(reports, targets)
  const tests = targets.map(target =>
    tested(target, values.get(reportKey(target.indicator, target.day)), ratchet.missing),
  )
  const { caps, annualRate, steps: rule } = ratchet
  const last = new Map<string, number>()
  const byDay = new Map<string, MarginTest[]>()
  for (const test of tests) byDay.set(test.date, [...(byDay.get(test.date) ?? []), test])
  const steps = Array.from(byDay, ([from, ofDay]) => {
    for (const { indicator, basisPoints } of ofDay) {
      const before = last.get(indicator)
      last.set(indicator, rule === 'accumulate' && before !== undefined ? before + basisPoints : basisPoints)
    }
    const sum = [...last.values()].reduce((total, step) => total + step, 0)
    const basisPoints = Math.min(caps.up, Math.max(-caps.down, sum)) + 0
    return { from, basisPoints, capped: basisPoints !== sum }
  })
  // A level holds before its first day too: the day before the first test keeps the rate without steps apart.
  const first = { from: isoDate(targets[0]!.day - 1), value: annualRate }
  return {
    annualRate: [
      first,
      ...steps.map(({ from, basisPoints }) => ({
        from,
        value: heldRate(annualRate + basisPoints / 10_000, 'ratchet.annualRate'),
      })),
    ],
    steps,
    tests,
  }
}

function tested(
  { day, indicator, better, target, down, up }: ReadTarget,
  reported: number | undefined,
  missing: MarginRatchet['missing'],
): MarginTest {
  const date = isoDate(day)
  if (reported === undefined) {
    return { date, indicator, target, result: 'not-reported', basisPoints: missing === 'missed' ? up : 0 }
  }
  const isMet = better === 'lower' ? reported <= target : reported >= target
  return {
    date,
    indicator,
    target,
    reported,
    result: isMet ? 'met' : 'missed',
    basisPoints: isMet ? 0 - down : up,
  }
}
