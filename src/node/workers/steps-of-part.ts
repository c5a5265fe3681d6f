/**
 * Part of the work as steps, with the module that the document's kind stands for.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { bootstrap, parametricBootstrap, posterior, predictiveDraws } from '../../lifetime/index.js'
import type { ModelDocument, Steps } from '../../model/index.js'
import type { CustomerBase, TenureCounts } from '../../records/core.js'
import type { AnyModule, SpendingModule } from './modules-by-kind.js'
import { moduleOf } from './modules-by-kind.js'
import type { BootstrapWork, PosteriorWork, PredictiveWork, SharedWork } from './work.js'

/** The steps of some work, as the function of that name makes them. */
export function stepsOf(work: SharedWork): Steps<unknown> {
  expectObject(work.model, 'work.model')
  expectObject(work.data, 'work.data')
  const module = moduleOf(work.model, 'work.model')
  switch (work.what) {
    case 'posterior':
      return posteriorSteps(module, work)
    case 'predictiveDraws':
      return predictiveSteps(module, work)
    case 'bootstrap':
      return bootstrapSteps(module, work)
    case 'parametricBootstrap':
      return redrawnSteps(module, work)
  }
}

function posteriorSteps(module: AnyModule, { model, data, options }: PosteriorWork): Steps<unknown> {
  return isOfTenures(data) ? posterior([module, model], data, options) : posterior([module, model], data, options)
}

function bootstrapSteps(module: AnyModule, { model, data, options }: BootstrapWork): Steps<unknown> {
  return isOfTenures(data) ? bootstrap([module, model], data, options) : bootstrap([module, model], data, options)
}

function redrawnSteps(module: AnyModule, { model, data, options }: BootstrapWork): Steps<unknown> {
  if ('retentionRate' in module) {
    const tenures = isOfTenures(data) ? data : reject('INVALID_TYPE', 'data', 'tenure counts', data)
    return parametricBootstrap([module, model], tenures, options)
  }
  const base = isOfTenures(data) ? reject('INVALID_TYPE', 'data', 'a customer base', data) : data
  return parametricBootstrap([module, model], base, options)
}

function predictiveSteps(module: AnyModule, { model, data, options }: PredictiveWork): Steps<unknown> {
  if ('retentionRate' in module || 'expectedSpend' in module) {
    return reject('INVALID_TYPE', 'work.model', 'a buying model', model.kind)
  }
  const { spending, ...rest } = options
  if (spending === undefined) return predictiveDraws([module, model], data, rest)
  return predictiveDraws([module, model], data, { ...rest, spending: [spendingModule(spending), spending] })
}

function spendingModule(model: ModelDocument): SpendingModule {
  expectObject(model, 'options.spending')
  const module = moduleOf(model, 'options.spending')
  return 'expectedSpend' in module ? module : reject('INVALID_TYPE', 'options.spending', 'a spending model', model.kind)
}

function isOfTenures(data: CustomerBase | TenureCounts): data is TenureCounts {
  return data.kind === 'tenure-counts'
}
