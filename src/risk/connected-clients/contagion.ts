/**
 * How much more likely is default, and how much more is lost, because clients draw each other down?
 *
 * Each client defaults on its own with its probability, independently of others. Who defaults infects each of its dependents
 * with the probability of the edge; where infection is transitive the infected infect in turn. A client's probability is
 * therefore its own, which is known, plus that of being infected and not defaulting anyway, which is simulated.
 *
 * Source: Davis and Lo (2001), Infectious defaults, Quantitative Finance 1, section 2, with a probability for each edge instead
 * of one for all; infection there is not transitive.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, reject } from '../../errors/index.js'
import type { Interval, Steps } from '../../model/index.js'
import { clientStreams, runSync } from '../../model/index.js'
import { compensatedSum, normalUpperQuantile } from '../../numeric/core.js'
import { expectLevel } from '../../statistics/level.js'
import { proportionInterval } from '../../statistics/proportion-interval.js'
import { expectedLosses } from '../portfolio/obligors.js'
import type { ClientEdge } from './client-graph.js'
import { clientGraph } from './client-graph.js'
import type { ContagionColumns } from './contagion-columns.js'
import { expectContagionColumns } from './contagion-columns.js'
import type { Infection } from './infect.js'
import { dependenceEdges, infect } from './infect.js'
import { drawBits } from './path-bits.js'

/** How contagion is simulated. */
export interface ContagionOptions {
  /** Simulated years, a whole number from 100 to 10,000,000; 10,000 by default. */
  readonly paths?: number
  /** 1 by default. A client's draws hang on its name alone, not on its row. */
  readonly seed?: number
  /** Whether the infected infect in turn; `true` by default. */
  readonly transitive?: boolean
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Default probabilities and losses with contagion; columns have one cell per client. */
export interface Contagion {
  readonly client: readonly string[]
  /** Within the year: on its own, as given. */
  readonly ownProbability: Float64Array
  /** Within the year: on its own or infected, with the ends of its interval. */
  readonly probability: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** In currency units, by client; they add up to `expectedLoss.value`. */
  readonly expectedLosses: Float64Array
  readonly expectedLoss: { readonly value: number; readonly interval: Interval }
  /** Without contagion, exactly. */
  readonly ownExpectedLoss: number
  readonly paths: number
  readonly seed: number
  readonly transitive: boolean
}

/**
 * Default probabilities and expected losses under contagion, simulated; the same seed gives the same figures, whatever the
 * order of rows and edges.
 *
 * @throws ClienteleError naming the edge, cell or option at fault.
 * @example
 * import { contagion } from 'clientele/risk'
 * const edges = [{ from: 'Mine', to: 'Smelter', kind: 'dependence', probability: 0.5 }]
 * const columns = {
 *   client: ['Mine', 'Smelter'], exposure: [100, 100], probabilityOfDefault: [0.1, 0.02], lossGivenDefault: [0.5, 0.5],
 * }
 * const { probability, ownExpectedLoss } = contagion(edges, columns)
 * probability[0] // => 0.1
 * probability[1].toFixed(2) // => '0.07'
 * ownExpectedLoss // => 6
 */
export function contagion(
  edges: readonly ClientEdge[],
  columns: ContagionColumns,
  options: ContagionOptions = {},
): Contagion {
  return runSync(contagionSteps(edges, columns, options))
}

/** Simulated years that are worked on together. */
const BLOCK = 1024

/**
 * The work of {@link contagion} in steps, with progress and a place to stop.
 *
 * @throws ClienteleError as {@link contagion}, at the first step.
 * @example
 * import { runSync } from 'clientele/model'
 * import { contagion, contagionSteps } from 'clientele/risk'
 * const columns = { client: ['A'], exposure: [1], probabilityOfDefault: [0.1], lossGivenDefault: [1] }
 * runSync(contagionSteps([], columns)).probability[0] === contagion([], columns).probability[0] // => true
 */
export function* contagionSteps(
  edges: readonly ClientEdge[],
  columns: ContagionColumns,
  options: ContagionOptions = {},
): Steps<Contagion> {
  const { paths, seed, transitive, level } = settingsOf(options)
  const clients = expectContagionColumns(columns)
  const graph = clientGraph(edges, clients)
  const size = clients.length
  const links = dependenceEdges(graph)
  const streams = clientStreams(seed)
  const severity = Float64Array.from({ length: size }, (_, i) => columns.exposure[i]! * columns.lossGivenDefault[i]!)
  const found: Infection = { counts: new Float64Array(size), losses: [0, 0] }
  const words = BLOCK / 32
  const own = new Int32Array(graph.ids.length * words)
  const open = new Int32Array(links.from.length * words)
  for (let done = 0, block = 0; done < paths; done += BLOCK, block++) {
    const bits = Math.min(BLOCK, paths - done)
    own.fill(0)
    open.fill(0)
    for (let i = 0; i < size; i++) {
      const pd = columns.probabilityOfDefault[i]!
      if (pd > 0) drawBits(own, i * words, bits, pd, streams(clients[i]!, block))
    }
    for (let e = 0; e < links.from.length; e++) {
      drawBits(open, e * words, bits, links.probabilities[e]!, streams(links.names[e]!, block))
    }
    infect({ size, words, own, open, links, transitive, severity }, found)
    yield { phase: 'simulating', done: Math.min(paths, done + bits), total: paths }
  }
  return resultOf(columns, clients, found, { paths, seed, transitive, level })
}

type Settings = Required<ContagionOptions>

function settingsOf(options: ContagionOptions): Settings {
  expectKnownKeys(options, ['paths', 'seed', 'transitive', 'level'], 'options')
  const { paths = 10_000, seed = 1, transitive = true } = options
  return {
    paths: expectInteger(paths, 'options.paths', 100, 10_000_000),
    seed: expectInteger(seed, 'options.seed', 0, 0x7fff_ffff),
    transitive: expectBoolean(transitive),
    level: expectLevel(options.level),
  }
}

function expectBoolean(value: unknown): boolean {
  return typeof value === 'boolean' ? value : reject('INVALID_TYPE', 'options.transitive', 'true or false', value)
}

function resultOf(
  columns: ContagionColumns,
  client: readonly string[],
  { counts, losses }: Infection,
  { paths, seed, transitive, level }: Settings,
): Contagion {
  const own = Float64Array.from(columns.probabilityOfDefault)
  const more = counts.map(count => count / paths)
  const ends = Array.from(counts, count => (count === 0 ? NEVER : proportionInterval(count, paths, { level })))
  const probability = own.map((pd, i) => Math.min(1, pd + more[i]!))
  const by = expectedLosses(columns, client.length)
  const ownExpectedLoss = compensatedSum(by)
  const perClient = probability.map((pd, i) => pd * columns.exposure[i]! * columns.lossGivenDefault[i]!)
  const value = compensatedSum(perClient)
  const [sum, squares] = losses
  const variance = Math.max(0, squares / paths - (sum / paths) ** 2)
  const half = normalUpperQuantile((1 - level) / 2) * Math.sqrt(variance / paths)
  const lower = Math.max(ownExpectedLoss, value - half)
  return {
    client,
    ownProbability: own,
    probability,
    lower: own.map((pd, i) => Math.min(1, pd + ends[i]!.lower)),
    upper: own.map((pd, i) => Math.min(1, pd + ends[i]!.upper)),
    expectedLosses: perClient,
    expectedLoss: {
      value,
      interval: {
        lower: Math.min(value, lower),
        upper: value + half,
        level,
        kind: 'confidence',
        method: 'monte-carlo',
      },
    },
    ownExpectedLoss,
    paths,
    seed,
    transitive,
  }
}

/** Of whom no edge leads to: the probability is exact. */
const NEVER = { lower: 0, upper: 0 }
