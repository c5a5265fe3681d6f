/**
 * The golden records of `mcdm`: weights and rankings by many criteria.
 *
 * Conventions of the records: alternatives are rows, criteria columns, `min` a cost. pyDecision's ratios of consistency use
 * Saaty's random index.
 */
import { expect, it } from 'vitest'
import type { Direction, PriorityMethod } from '../../src/statistics/index.js'
import {
  compositeScore,
  criticWeights,
  entropyWeights,
  pairwiseWeights,
  placesByScore,
  topsis,
} from '../../src/statistics/index.js'
import { hasRecords, readRecords } from './records.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, testFamilies } from './support.js'

const NOT_ASKED = 'another method of ranking, not among those offered'

const adapters: readonly Adapter[] = [
  { family: /^topsis$|^TOPSISVector$/, answer: record => ({ ours: ranked(record, 'score') }) },
  { family: /^topsis_method/, answer: record => ({ ours: ranked(record, 'closeness') }) },
  { family: /^ahp_method/, answer: hierarchy },
  { family: /^critic_method$/, answer: record => ({ ours: { weights: critic(record) } }) },
  { family: /^entropy_method/, answer: entropies },
  { family: /^saw_method$/, answer: weightedSum },
  {
    family: /^(WASPAS|VIKOR v=\.5|(vikor|gra|marcos|aras|moora|edas|copras|codas)_method)$/,
    answer: () => ({ notCovered: NOT_ASKED }),
  },
]

testFamilies('loyalty.json', 'mcdm', adapters)

interface Inputs {
  readonly matrix: readonly (readonly number[])[]
  readonly weights: readonly number[]
  readonly types: readonly ('min' | 'max')[]
}

const inputsOf = ({ inputs }: GoldenRecord): Inputs => inputs as Inputs
const names = ({ matrix }: Inputs): readonly string[] => (matrix[0] ?? []).map((_, i) => `criterion ${i + 1}`)

function columnsOf(inputs: Inputs): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(names(inputs).map((name, i) => [name, inputs.matrix.map(row => row[i] ?? Number.NaN)]))
}

function directionsOf(inputs: Inputs): Readonly<Record<string, Direction>> {
  return Object.fromEntries(names(inputs).map((name, i) => [name, inputs.types[i] === 'min' ? 'cost' : 'benefit']))
}

function weightsOf(inputs: Inputs): Readonly<Record<string, number>> {
  return Object.fromEntries(names(inputs).map((name, i) => [name, inputs.weights[i] ?? Number.NaN]))
}

function ranked(record: GoldenRecord, name: string): unknown {
  const inputs = inputsOf(record)
  const { closeness } = topsis(columnsOf(inputs), { weights: weightsOf(inputs), directions: directionsOf(inputs) })
  return { [name]: [...closeness], rank: [...placesByScore(closeness)] }
}

function hierarchy(record: GoldenRecord): Answer {
  const inputs = inputsOf(record)
  const by = (method: PriorityMethod) => {
    const { weights, consistency } = pairwiseWeights(names(inputs), inputs.matrix, {
      method,
      randomIndex: 'saaty-1980',
    })
    return { weights: Object.values(weights), CR: consistency.ratio, consistency }
  }
  const [mean, geometric, eigen] = [by('column-mean'), by('geometric-mean'), by('eigenvector')]
  return {
    ours: {
      mean,
      geometric,
      max_eigen: eigen,
      lambda_max: eigen.consistency.largestEigenvalue,
      CI: eigen.consistency.index,
      GCI: eigen.consistency.geometricIndex,
      koczkodaj: eigen.consistency.worstTriad?.inconsistency,
    },
  }
}

function critic(record: GoldenRecord): readonly number[] {
  const inputs = inputsOf(record)
  return Object.values(criticWeights(columnsOf(inputs), { directions: directionsOf(inputs) }).weights)
}

/** The peer's own figures are answered with ours: what it adds to its shares is listed as a difference. */
function entropies(record: GoldenRecord): Answer {
  const inputs = inputsOf(record)
  const { entropy, weights } = entropyWeights(columnsOf(inputs), { directions: directionsOf(inputs) })
  const ours = Object.values(weights)
  return { ours: { entropy: Object.values(entropy), weights_exact: ours, weights_pydecision: ours } }
}

function weightedSum(record: GoldenRecord): Answer {
  const inputs = inputsOf(record)
  const { scores } = compositeScore(columnsOf(inputs), {
    weights: weightsOf(inputs),
    directions: directionsOf(inputs),
    normalisation: 'max',
  })
  return { ours: { result: Array.from(scores, (score, i) => [i + 1, score]) } }
}

/** Weights by entropy as the definition says, with something added wherever pyDecision adds. */
function definition(inputs: Inputs, added: number): readonly number[] {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const divergences = names(inputs).map((_, j) => {
    const cells = inputs.matrix.map(row => row[j] ?? Number.NaN)
    const parts = inputs.types[j] === 'min' ? cells.map(cell => 1 / (cell + added)) : cells
    const shares = parts.map(part => part / sum(parts))
    return 1 + sum(shares.map(share => share * Math.log(share + added))) / Math.log(cells.length + added) + added
  })
  return divergences.map(divergence => divergence / sum(divergences))
}

it.skipIf(!hasRecords('loyalty.json'))(
  'the definition of entropy weights gives ours, with 1e-9 in it those of the peer',
  () => {
    const record = readRecords('loyalty.json').find(({ params }) => asRecord(params)['id'] === 'entropy-clients-6x4')
    if (record === undefined) throw new Error('no record entropy-clients-6x4')
    const inputs = inputsOf(record)
    const { weights } = entropyWeights(columnsOf(inputs), { directions: directionsOf(inputs) })
    const near = (values: readonly number[]) => values.map(value => expect.closeTo(value, 13))
    expect(Object.values(weights)).toEqual(near(definition(inputs, 0)))
    expect(asRecord(record.expected)['weights_pydecision']).toEqual(near(definition(inputs, 1e-9)))
  },
)
