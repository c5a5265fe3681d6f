/**
 * Valid inputs on which other packages return no number or a wrong one, beyond those that golden references hold. The
 * truth is that of test/tables/breaking-inputs.py. What peers answer: BTYD 2.4.3 and CLVTools 0.12.1 as run for the
 * project's reference, section 5.2; lifetimes 0.11.3 on numpy 1.23 and scipy 1.10.
 */
import { afterAll, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import { ClienteleError } from '../../src/errors/index.js'
import type { BgNbdParams, BuyingModel } from '../../src/lifetime/index.js'
import { bgBb, bgNbd, gammaGamma, mbgNbd, paretoNbd } from '../../src/lifetime/index.js'
import type { ModelDocument } from '../../src/model/index.js'
import { answered, writeLedger } from './ledger.js'

interface BreakingInput {
  readonly model: 'bg_bb' | 'bg_nbd' | 'mbg_nbd' | 'pareto_nbd' | 'gamma_gamma'
  readonly family: string
  readonly params: Readonly<Record<string, number>>
  readonly inputs: Readonly<Record<string, number>>
  readonly truth: number | string
  readonly peers: Readonly<Record<string, number | string>>
}

const SMALL = { r: 0.11, alpha: 2.24, a: 0.31, b: 0.5 }
const BG = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }
const MBG = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }
const MBG_ONE = { ...MBG, a: 1 }
const PARETO = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 }
const RARE = { r: 0.5, alpha: 20, s: 0.5, beta: 800 }
const ALIKE = { r: 0.5, alpha: 10, s: 50, beta: 1e5 }
const BGBB = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }

const ROWS: readonly BreakingInput[] = [
  row('bg_nbd', 'cet', SMALL, { x: 0, t_x: 0, T: 1, t: 30 }, 0.5645886155327833, {
    lifetimes: 'NaN',
    BTYD: 0.5645886155,
    CLVTools: 0.5645886155,
  }),
  row('bg_nbd', 'pmf', BG, { t: 365, n: 171 }, 1.01658604639182e-5, {
    lifetimes: 2.35298084e-6,
    BTYD: 2.353e-6,
    CLVTools: 1.01658604639e-5,
  }),
  row('mbg_nbd', 'cet', MBG_ONE, { x: 2, t_x: 30.43, T: 38.86, t: 39 }, 1.195313320848783, { lifetimes: 'inf' }),
  row('mbg_nbd', 'Expectation', MBG_ONE, { t: 39 }, 1.079996934836724, { lifetimes: 'inf' }),
  row('mbg_nbd', 'cet', MBG, { x: 2000, t_x: 365, T: 365, t: 365 }, 1422.065961564758, { lifetimes: 'NaN' }),
  row('mbg_nbd', 'cet', MBG, { x: 2000, t_x: 37, T: 37.5, t: 39 }, 0.000295717906787312, { lifetimes: 'NaN' }),
  row('mbg_nbd', 'cet', MBG, { x: 5000, t_x: 365, T: 365, t: 3650 }, 13605.29895103939, { lifetimes: 'NaN' }),
  row('mbg_nbd', 'pmf', MBG, { t: 365, n: 171 }, 6.503052128272247e-6, { lifetimes: 1.39942219e-6 }),
  row('mbg_nbd', 'pmf', MBG, { t: 365, n: 200 }, 3.140721323850308e-6, { lifetimes: 'NaN' }),
  row('pareto_nbd', 'palive', RARE, { x: 100, t_x: 600, T: 730 }, 2.127749421959145e-6, { BTYD: 1 }),
  row('pareto_nbd', 'palive', RARE, { x: 120, t_x: 600, T: 730 }, 5.67005818847147e-8, { BTYD: 'NaN' }),
  row('pareto_nbd', 'palive', ALIKE, { x: 10, t_x: 100, T: 365 }, 0.0003893719102413773, { CLVTools: 1 }),
  row('pareto_nbd', 'palive', { ...ALIKE, s: 200, beta: 1e6 }, { x: 2, t_x: 100, T: 365 }, 0.7841704260131488, {
    BTYD: 'NaN',
    CLVTools: 1,
  }),
  row('pareto_nbd', 'palive', { ...RARE, alpha: 1e-4, beta: 1e6 }, { x: 50, t_x: 300, T: 365 }, 0.9428585642747203, {
    CLVTools: 1,
  }),
  row('pareto_nbd', 'll', { ...RARE, alpha: 1e-6, beta: 1e6 }, { x: 3000, t_x: 300, T: 365 }, 3881.530655935369, {
    lifetimes: 'NaN',
    BTYD: 'NaN',
    CLVTools: 3309.9,
  }),
  row('pareto_nbd', 'll', PARETO, { x: 500, t_x: 365, T: 365 }, -360.237252368343, { lifetimes: 'NaN', BTYD: 'NaN' }),
  row('pareto_nbd', 'cet', { ...PARETO, s: 1 }, { x: 2, t_x: 30.43, T: 38.86, t: 39 }, 1.186031571457904, {
    lifetimes: 'NaN',
    BTYD: 'NaN',
    CLVTools: 'NaN',
  }),
  row('bg_bb', 'LL', BGBB, { x: 50, t_x: 90, n: 104 }, -70.63425442963847, { lifetimes: -34.3574, BTYD: -70.6343 }),
  row('bg_bb', 'PAlive(n+1)', BGBB, { x: 25, t_x: 40, n: 52 }, 0.001992275858665544, {
    lifetimes: 0.00132251,
    BTYD: 0.00199228,
  }),
  row('gamma_gamma', 'E[M] new customer', { p: 6.25, q: 0.79, gamma: 15.44 }, {}, 'no mean exists', {
    lifetimes: -459.5,
    BTYD: 'below 0',
    CLVTools: 'below 0',
  }),
]

const entries: Judged[] = []

it.each(ROWS.map(input => [describeInput(input), input] as const))('%s', (_, input) => {
  const ours = answerTo(input)
  entries.push({ ...answered(placed(input), { ours }), peers: input.peers })
  if (typeof input.truth === 'number') expect(ours).toBeCloseRelative(input.truth, 1e-9)
  else expect(ours).toBe('refused: MEAN_UNDEFINED')
})

afterAll(() => writeLedger('breaking-inputs', entries))

function row(
  model: BreakingInput['model'],
  family: string,
  params: BreakingInput['params'],
  inputs: BreakingInput['inputs'],
  truth: BreakingInput['truth'],
  peers: BreakingInput['peers'],
): BreakingInput {
  return { model, family, params, inputs, truth, peers }
}

function answerTo(input: BreakingInput): number | string {
  try {
    if (input.model === 'gamma_gamma') return newClientSpend(input)
    if (input.model === 'bg_bb') return opportunityAnswer(input)
    if (input.model === 'pareto_nbd') return paretoAnswer(input)
    return input.model === 'bg_nbd' ? buyingAnswer(bgNbd, input) : buyingAnswer(mbgNbd, input)
  } catch (error) {
    if (error instanceof ClienteleError) return `refused: ${error.code}`
    throw error
  }
}

function newClientSpend({ params }: BreakingInput): number {
  const { p = Number.NaN, q = Number.NaN, gamma = Number.NaN } = params
  return gammaGamma.expectedSpendOfNewClient(gammaGamma.fromParams({ p, q, gamma }))
}

function opportunityAnswer({ family, params, inputs }: BreakingInput): number {
  const { alpha = Number.NaN, beta = Number.NaN, gamma = Number.NaN, delta = Number.NaN } = params
  const { x: frequency = 0, t_x: recency = 0, n: age = 0 } = inputs
  const model = bgBb.fromParams({ alpha, beta, gamma, delta })
  if (family === 'LL') return bgBb.logLikelihood(model, { frequency, recency, age })
  return bgBb.probabilityAliveAfter(model, { frequency, recency, age }, { horizon: 1 })
}

function paretoAnswer({ family, params, inputs }: BreakingInput): number {
  const { r = Number.NaN, alpha = Number.NaN, s = Number.NaN, beta = Number.NaN } = params
  const { x: frequency = 0, t_x: recency = 0, T: age = 0, t: horizon = 0 } = inputs
  const model = paretoNbd.fromParams({ r, alpha, s, beta })
  if (family === 'll') return paretoNbd.logLikelihood(model, { frequency, recency, age })
  if (family === 'palive') return paretoNbd.probabilityAlive(model, { frequency, recency, age })
  return paretoNbd.expectedPurchases(model, { frequency, recency, age }, { horizon })
}

function buyingAnswer<M extends ModelDocument<string, BgNbdParams>>(
  buying: BuyingModel<BgNbdParams, M>,
  { family, params, inputs }: BreakingInput,
): number {
  const { r = Number.NaN, alpha = Number.NaN, a = Number.NaN, b = Number.NaN } = params
  const { x: frequency = 0, t_x: recency = 0, T: age = 0, t: horizon = 0, n: purchases = 0 } = inputs
  const model = buying.fromParams({ r, alpha, a, b }, { timeUnit: 'week' })
  if (family === 'pmf') return buying.purchaseProbability(model, { purchases, horizon })
  if (family === 'Expectation') return buying.expectedPurchasesOfNewClient(model, { horizon })
  return buying.expectedPurchases(model, { frequency, recency, age }, { horizon })
}

function placed(input: BreakingInput): Parameters<typeof answered>[0] {
  const { model, family, params, inputs, truth: expected } = input
  const place = { file: 'breaking-inputs.json', index: ROWS.indexOf(input) }
  const origin = { source: 'reference (mpmath, 40 digits)', kind: 'reference', tolerance: 1e-9, note: '' }
  return { ...place, ...origin, model, function: family, params, inputs, expected }
}

function describeInput({ model, family, params, inputs }: BreakingInput): string {
  return `${model} ${family} ${JSON.stringify({ ...params, ...inputs })}`
}
