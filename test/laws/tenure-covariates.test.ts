/** One suite of laws for every model of retention on which covariates may act. */
import { describe, expect, it } from 'vitest'
import type { RetentionModel } from '../../src/lifetime/index.js'
import { betaDiscreteWeibull, geometric, shiftedBetaGeometric } from '../../src/lifetime/index.js'
import type { Effects, ModelDocument } from '../../src/model/index.js'
import { effectsByName } from '../../src/model/index.js'
import type { TenureGroup } from '../../src/records/index.js'
import { tenureGroups, tenuresOfClients } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'
import { evaluatedAt, expectOwnDerivatives } from '../lifetime/expect-derivatives.js'

type Params = Readonly<Record<string, number>>
type Model = ModelDocument<string, Params>
type Module = RetentionModel<Params, Model>

/** A module of any model, with verbs that take any model's documents: the laws hand each its own. */
function anyModule(module: unknown): Module {
  return module as Module
}

const subjects: readonly (readonly [string, Module, Params])[] = [
  ['geometric', anyModule(geometric), { theta: 0.2 }],
  ['shifted-beta-geometric', anyModule(shiftedBetaGeometric), { alpha: 0.9, beta: 3.1 }],
  ['beta-discrete-Weibull', anyModule(betaDiscreteWeibull), { alpha: 0.9, beta: 4.1, c: 1.3 }],
]

const effects: Effects = { dropout: { web: 0.8, income: -0.4 } }
const dropout = ['web', 'income']
const SIZE = 8000
const web = Float64Array.from({ length: SIZE }, (_, i) => (i % 5 < 2 ? 1 : 0))
const income = Float64Array.from({ length: SIZE }, (_, i) => ((i * 37) % 9) / 3 - 1.4)

function drawn(module: Module, params: Params, change = (cell: number): number => cell): readonly TenureGroup[] {
  const model = module.fromParams(params, { timeUnit: 'month', effects })
  const covariates = { web, income }
  const { tenure, ended } = module.simulate(model, { clients: SIZE, periods: 10, seed: 8, covariates })
  return tenureGroups({ tenure, ended, covariates: { web, income: income.map(change) } })
}

function answers(module: Module, model: Model, covariates?: Params): readonly number[] {
  const client = covariates === undefined ? {} : { covariates }
  const annualDiscountRate = 0.1
  return [
    module.survivalProbability(model, { periods: 5, tenure: 1, ...client }),
    ...module.survivalCurve(model, { periods: 4, ...client }).values,
    module.retentionRate(model, { period: 3, ...client }),
    ...module.retentionCurve(model, { periods: 4, ...client }).values,
    module.churnProbability(model, { period: 2, ...client }),
    module.medianTenure(model, client),
    module.expectedResidualLifetime(model, { tenure: 2, horizon: 12, ...client }),
    ...module.discountedResidualLifetime(model, { tenure: [0, 1, 4], annualDiscountRate, ...client }),
    module.marginMultiple(model, { tenure: 2, annualDiscountRate, ...client }),
    module.retentionElasticity(model, { tenure: 2, annualDiscountRate, ...client }),
  ]
}

describe.each(subjects)('covariates of the %s model', (_, module, params) => {
  const groups = drawn(module, params)
  const fitted = module.fit(groups, { covariates: { dropout }, timeUnit: 'month' })
  const client = { web: 1, income: 0.6 }

  it('do nothing where their effects are 0', () => {
    const none = module.fromParams(params, { timeUnit: 'month', effects: { dropout: { web: 0, income: 0 } } })
    const plain = module.fromParams(params, { timeUnit: 'month' })
    expect(answers(module, none, client)).toEqual(answers(module, plain))
    expect(module.logLikelihood(none, groups)).toBeCloseRelative(module.logLikelihood(plain, groups), 1e-12)
  })

  it('are found again, and improve the likelihood', () => {
    const [fit, plain] = [fitted.fit, module.fit(groups).fit]
    if (fit.source !== 'likelihood' || plain.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    expect(fit.converged).toBe(true)
    expect(fit.observations).toBe(SIZE)
    expect(fit.logLikelihood).toBeGreaterThan(plain.logLikelihood + 100)
    const [found, errors] = [effectsByName(fitted.effects!), effectsByName({ ...effects, ...fit.effectErrors })]
    for (const [name, truth] of Object.entries(effectsByName(effects))) {
      expect(Math.abs(found[name]! - truth)).toBeLessThan(4 * errors[name]!)
    }
  })

  it('without covariates, groups are clients together', () => {
    const together = tenuresOfClients({
      tenure: groups.flatMap(({ tenures }) => [...tenures.tenure, ...tenures.tenure]),
      ended: groups.flatMap(({ tenures }) => [...tenures.lost.map(() => 1), ...tenures.active.map(() => 0)]),
      weight: groups.flatMap(({ tenures }) =>
        [...tenures.lost, ...tenures.active].map(count => Math.max(count, 1e-300)),
      ),
    })
    const plain = module.fit(groups)
    for (const [name, value] of Object.entries(module.fit(together).params)) {
      expect(plain.params[name]).toBeCloseRelative(value, 1e-9)
    }
  })

  it('may be in any units and about any centre', () => {
    const rescaled = drawn(module, params, cell => 3 + 1e4 * cell)
    const again = module.fit(rescaled, { covariates: { dropout }, timeUnit: 'month' })
    expect(again.effects?.dropout?.['income']).toBeCloseRelative(fitted.effects!.dropout!['income']! / 1e4, 1e-6)
    const ours = answers(module, again, { web: 1, income: 3 + 0.6e4 })
    for (const [i, value] of answers(module, fitted, client).entries()) expect(ours[i]).toBeCloseRelative(value, 1e-6)
  })

  it('make clients leave sooner or later', () => {
    const model = module.fromParams(params, { timeUnit: 'month', effects })
    const stays = (of: Params): number => module.survivalProbability(model, { periods: 3, covariates: of })
    expect(stays({ web: 1, income: 0 })).toBeLessThan(stays({ web: 0, income: 0 }))
    expect(stays({ web: 0, income: 1 })).toBeGreaterThan(stays({ web: 0, income: 0 }))
  })

  it('are asked for where they are missing, and refused where they mean nothing', () => {
    const plain = module.fromParams(params, { timeUnit: 'month' })
    expect(thrown(() => module.retentionRate(fitted, { period: 1 })).path).toBe('options.covariates.web')
    expect(thrown(() => module.medianTenure(fitted)).path).toBe('options.covariates.web')
    expect(thrown(() => module.retentionRate(plain, { period: 1, covariates: client })).path).toBe('options.covariates')
    expect(thrown(() => module.logLikelihood(fitted, tenuresOfClients({ tenure: [2], ended: [1] }))).path).toBe(
      'tenures',
    )
    const bare = groups.map(({ tenures }) => ({ tenures, covariates: { web: 1 } }))
    expect(thrown(() => module.fit(bare, { covariates: { dropout } })).path).toBe('tenures[0].covariates.income')
    expect(thrown(() => module.fit(bare, { covariates: { dropout: ['web'] } })).code).toBe('NO_VARIATION')
    const purchase = { effects: { purchase: { web: 1 } } }
    expect(thrown(() => module.fromParams(params, purchase)).path).toBe('options.effects.purchase')
    const simulation = { clients: 2, periods: 3, seed: 1 }
    expect(thrown(() => module.simulate(fitted, simulation)).path).toBe('options.covariates.web')
  })

  it('survive JSON', () => {
    const revived = module.codec.revive(JSON.parse(JSON.stringify(fitted)))
    expect(revived).toEqual(fitted)
    expect(answers(module, revived, client)).toEqual(answers(module, fitted, client))
  })

  it('are part of the likelihood, whose documents have them', () => {
    const { parameters, logLikelihood, point, documentAt } = module.likelihood(fitted, groups)
    const names = Object.keys(parameters)
    expect(names).toEqual([...Object.keys(params), 'dropout.web', 'dropout.income'])
    expect(point.length).toBe(names.length)
    for (const shift of [0, 0.2]) {
      const place = point.map(value => value - shift)
      const { value } = evaluatedAt(logLikelihood, place)
      expect(value).toBeCloseRelative(module.logLikelihood(documentAt(place), groups), 1e-11)
      expectOwnDerivatives(logLikelihood, place, { gradient: 1e-6, hessian: 1e-5 })
    }
  })

  it('that nothing bounds end at the edge of the search, in words', () => {
    const split = groups.map(({ tenures: { tenure, lost, active } }, g) => ({
      tenures: {
        ...groups[g]!.tenures,
        tenure,
        lost: g === 0 ? lost.map(() => 0) : lost,
        active: g === 0 ? active.map(() => 5) : active,
      },
      covariates: { stays: g === 0 ? 1 : 0 },
    }))
    const { fit } = module.fit(split, { covariates: { dropout: ['stays'] } })
    if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    expect(fit.warnings.find(({ path }) => path === 'effects.dropout.stays')?.code).toBe('AT_BOUNDARY')
    expect(fit).not.toHaveProperty('effectErrors')
  })
})
