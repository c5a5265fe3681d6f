/**
 * Logistic regression of many rows, ours against scikit-learn's lbfgs, at its best on columns of one scale, and
 * statsmodels' Newton, both without penalty. Coefficients must agree to 1e-6, standard errors (which scikit-learn does not
 * have) to 1e-6 with statsmodels, and our gradient must be no larger than what scikit-learn is asked for.
 *
 * @module
 */
import { randomStream } from 'clientele/model'
import { drawNormal, logisticRegression, regressionPredictions } from 'clientele/statistics'
import type { PeerRow } from '../results.js'
import type { Compared } from './agreement.js'
import { readColumns, shareColumn } from './columns.js'
import type { Contest } from './contest.js'
import { contest } from './contest.js'
import { startPeer } from './peer.js'

const VARIABLES = 20
/** Largest component of the mean gradient. */
const GRADIENT = 1e-8

interface Sample {
  readonly columns: Readonly<Record<string, Float64Array>>
  readonly events: Float64Array
}

type Fitted = ReturnType<typeof logisticRegression>

/** Normal columns, each with a quarter of its neighbour in it; about one event in five. */
function simulatedSample(rows: number, seed: number): Sample {
  const stream = randomStream(seed)
  const columns = Array.from({ length: VARIABLES }, () => new Float64Array(rows))
  const events = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    let logOdds = -1.8
    let before = 0
    for (const [k, column] of columns.entries()) {
      before = 0.25 * before + drawNormal(stream)
      column[row] = before
      logOdds += (k % 2 === 0 ? 0.1 : -0.1) * (1 + (k % 5)) * before
    }
    events[row] = stream() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0
  }
  return { columns: Object.fromEntries(columns.map((column, k) => [`x${k}`, column])), events }
}

/** Both races over so many rows. */
export async function logisticRows(python: string, rows: number): Promise<PeerRow[]> {
  const sample = simulatedSample(rows, 1)
  const { columns, events } = sample
  const peer = startPeer(python, 'logistic_server.py')
  for (const [name, column] of Object.entries({ ...columns, events })) await peer.ask(shareColumn(name, column))
  await peer.ask({ task: 'matrix', args: { names: Object.keys(columns) } })
  const found: PeerRow[] = []
  for (const race of races(sample, `${rows / 1000}k rows x ${VARIABLES}`)) {
    const row = await contest(race)(peer)
    console.error(`  ${row.task}: ${row.ratio.toPrecision(3)}x`)
    found.push(row)
  }
  await peer.stop()
  return found
}

function races(sample: Sample, label: string): readonly Contest<Fitted>[] {
  const { columns, events } = sample
  const ours = (): Fitted => logisticRegression(columns, events)
  const note = 'ours with standard errors and proof that a maximum exists'
  return [
    {
      task: `Logistic regression of ${label}, the peer is scikit-learn (lbfgs)`,
      ours,
      theirs: { task: 'sklearn', args: { tolerance: GRADIENT } },
      compare: (fitted, _, file) => compared(sample, fitted, readColumns(file, 1)[0]!),
      goal: 0.5,
      rounds: 9,
      note,
    },
    {
      task: `Logistic regression of ${label}, the peer is statsmodels`,
      ours,
      theirs: { task: 'statsmodels', args: {} },
      compare: (fitted, _, file) => compared(sample, fitted, ...readColumns(file, 2)),
      goal: 3,
      rounds: 9,
      note,
    },
  ]
}

function compared(sample: Sample, fitted: Fitted, theirs?: Float64Array, errors?: Float64Array): readonly Compared[] {
  const { intercept, interceptError, coefficients, standardErrors } = fitted
  if (theirs === undefined || intercept === undefined || interceptError === undefined || standardErrors === undefined) {
    throw new Error('Both sides must have fitted')
  }
  const beyond = Math.max(0, largestGradient(sample, fitted) - GRADIENT)
  const ours = [intercept, ...Object.values(coefficients)]
  return [
    { name: 'coefficients', ours, theirs, tolerance: 1e-6 },
    { name: 'gradient beyond what is asked for', ours: [beyond], theirs: [0], tolerance: 0 },
    ...(errors === undefined
      ? []
      : [
          {
            name: 'standard errors',
            ours: [interceptError, ...Object.values(standardErrors)],
            theirs: errors,
            tolerance: 1e-6,
          },
        ]),
  ]
}

/** Largest component of the mean gradient at the coefficients. */
function largestGradient({ columns, events }: Sample, fitted: Fitted): number {
  const told = regressionPredictions(fitted, columns)
  const factors = [events.map(() => 1), ...Object.values(columns)]
  return Math.max(
    ...factors.map(column => {
      return Math.abs(column.reduce((sum, value, i) => sum + value * (events[i]! - told[i]!), 0)) / events.length
    }),
  )
}
