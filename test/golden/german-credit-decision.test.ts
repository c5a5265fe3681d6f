/**
 * Cut-off and swap set on German credit, as docs/decisions.md prints them: a rating alone against a logistic regression whose
 * probabilities are of folds that it was not fitted on.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inferSchema, initParser } from 'udsv'
import { describe, expect, it } from 'vitest'
import type { Acceptance, SwapCell } from '../../src/project/index.js'
import { profitOptimalCutOff, swapSet } from '../../src/project/index.js'
import { logisticRegression, regressionPredictions } from '../../src/statistics/index.js'
import { hasData } from './records.js'

const FILE = 'germancredit.csv'
const GUIDE = readFileSync(new URL('../../docs/decisions.md', import.meta.url), 'utf8')

type Row = Readonly<Record<string, string>>

function readRows(): readonly Row[] {
  const folder = resolve(import.meta.dirname, '../..', process.env['CLIENTELE_DATA'] ?? '../shared/data', 'risk')
  const text = readFileSync(resolve(folder, FILE), 'utf8')
  return initParser(inferSchema(text)).stringObjs<Row>(text)
}

/** From the best to the worst: the status of the checking account, as a bank knows it without a model. */
const RATINGS = ['no checking account', '... >= 200 DM / salary assignments for at least 1 year', '0 <= ... < 200 DM']

/** Columns of a model with nothing chosen by outcomes. */
const COLUMNS: Readonly<Record<string, (row: Row) => number>> = {
  rating2: row => (ratingOf(row) === 2 ? 1 : 0),
  rating3: row => (ratingOf(row) === 3 ? 1 : 0),
  rating4: row => (ratingOf(row) === 4 ? 1 : 0),
  months: row => Number(row['duration_in_month']),
  amount: row => Number(row['credit_amount']) / 1000,
  amountSquared: row => (Number(row['credit_amount']) / 1000) ** 2,
  instalmentRate: row => Number(row['installment_rate_in_percentage_of_disposable_income']),
  age: row => Number(row['age_in_years']),
  noHistory: row => (/^(no credits|all credits)/.test(row['credit_history']!) ? 1 : 0),
  critical: row => (row['credit_history']!.startsWith('critical') ? 1 : 0),
  littleSaved: row => (/< (100|500) DM$/.test(row['savings_account_and_bonds']!) ? 1 : 0),
  otherPlans: row => (row['other_installment_plans'] === 'none' ? 0 : 1),
  ownHouse: row => (row['housing'] === 'own' ? 1 : 0),
  newCar: row => (row['purpose']!.includes('car (new)') ? 1 : 0),
}

function ratingOf(row: Row): number {
  const at = RATINGS.indexOf(row['status_of_existing_checking_account']!)
  return at < 0 ? 4 : at + 1
}

/** Each tenth by a fit of the nine others, and for the rating alone by its default rate there. */
function outOfFold(rows: readonly Row[], defaulted: readonly number[]) {
  const model = new Float64Array(rows.length)
  const rating = new Float64Array(rows.length)
  for (let fold = 0; fold < 10; fold++) {
    const [inside, outside] = [rows.keys(), rows.keys()].map((keys, side) =>
      Array.from(keys).filter(i => (i % 10 === fold) === (side === 1)),
    )
    const columnsOf = (places: readonly number[]) =>
      Object.fromEntries(Object.entries(COLUMNS).map(([name, of]) => [name, places.map(i => of(rows[i]!))]))
    const fit = logisticRegression(
      columnsOf(inside!),
      inside!.map(i => defaulted[i]!),
    )
    const predicted = regressionPredictions(fit, columnsOf(outside!))
    for (const [k, i] of outside!.entries()) {
      model[i] = predicted[k]!
      const alike = inside!.filter(j => ratingOf(rows[j]!) === ratingOf(rows[i]!))
      rating[i] = alike.filter(j => defaulted[j] === 1).length / alike.length
    }
  }
  return { model, rating }
}

const percent = (share = Number.NaN): string => `${(100 * share).toFixed(1)} %`
const whole = (amount = Number.NaN): string => amount.toFixed(0).replaceAll(/\B(?=(\d{3})+$)/g, ',')

function lineOf(rule: string, point: Acceptance | undefined, extent: string): string {
  const { accepted, observedBadRate, expectedProfit, observedProfit } = point ?? {}
  return `| ${rule} | ${extent} | ${accepted} | ${percent(observedBadRate)} | ${whole(expectedProfit)} | ${whole(observedProfit)} |`
}

function swapLine({ cell, count, expectedBadRate, observed }: SwapCell): string {
  const { lower, upper } = observed!.interval
  const interval = `${percent(observed?.badRate)} (${percent(lower)} to ${percent(upper)})`
  return `| ${cell} | ${count} | ${percent(expectedBadRate)} | ${interval} | ${whole(observed?.profit)} |`
}

describe.skipIf(!hasData(FILE, 'risk'))(`German credit (needs risk/${FILE} in CLIENTELE_DATA)`, () => {
  const rows = readRows()
  const defaulted = rows.map(row => (row['creditability'] === 'bad' ? 1 : 0))
  const { model, rating } = outOfFold(rows, defaulted)
  const cost = { gain: 1, loss: 5, defaulted }
  const byRating = profitOptimalCutOff({ ...cost, probabilityOfDefault: rating })
  const byModel = profitOptimalCutOff({ ...cost, probabilityOfDefault: model }, { bootstrap: { seed: 1 } })

  it('has the cut-offs that the guide prints', () => {
    const [{ optimum }, hindsight] = [byModel, byModel.observed?.optimum]
    for (const line of [
      lineOf('rating alone', byRating.optimum, 'the best rating'),
      lineOf('model', optimum, `PD up to ${percent(optimum?.cutOff)}`),
      lineOf('model, with hindsight', hindsight, `PD up to ${percent(hindsight?.cutOff)}`),
    ]) {
      expect(GUIDE).toContain(line)
    }
    const { cutOff, optimism } = byModel.uncertainty!
    expect(GUIDE).toContain(`between ${percent(cutOff.lower)} and ${percent(cutOff.upper)}`)
    expect(GUIDE).toContain(`its optimism is ${whole(optimism)}`)
  })

  it('has the swap set that the guide prints', () => {
    const { cells, change } = swapSet(
      { ...cost, probabilityOfDefault: model },
      { kind: 'at-most', name: 'rating alone', values: rows.map(ratingOf), cutOff: 1 },
      { kind: 'at-most', name: 'model', values: model, cutOff: byModel.breakEven! },
    )
    for (const cell of cells) expect(GUIDE).toContain(swapLine(cell))
    expect(GUIDE).toContain(
      `expected to earn ${whole(change.expectedProfit)} more, and earned ${change.observedProfit} more`,
    )
    expect(GUIDE).toContain(`p = ${change.observedBadRates?.pValue.toFixed(2)}`)
    expect(change.observedProfit).toBe(byModel.optimum!.observedProfit! - byRating.optimum!.observedProfit!)
  })

  it('earns more where each loan has its own break-even, as the guide prints', () => {
    const amount = rows.map(row => Number(row['credit_amount']))
    const { optimum, individual } = profitOptimalCutOff({
      probabilityOfDefault: model,
      gain: rows.map((row, i) => (0.05 * amount[i]! * Number(row['duration_in_month'])) / 24),
      loss: amount.map(lent => 0.45 * lent),
      defaulted,
    })
    expect(GUIDE).toContain(lineOf('one cut-off', optimum, `PD up to ${percent(optimum?.cutOff)}`))
    expect(GUIDE).toContain(lineOf('each alone', individual, 'PD up to its own'))
  })
})
