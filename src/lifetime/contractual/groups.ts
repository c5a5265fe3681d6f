/**
 * Tenures of clients who differ: counted by what is known of them, or all together.
 *
 * @module
 */
import { expectFinite, expectList, expectObject, reject } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import type { TenureCounts, TenureGroup } from '../../records/core.js'
import { tenureCounts } from '../../records/core.js'
import type { Shifted } from '../foundation/index.js'
import { covariatesOf, modelFor } from '../foundation/index.js'
import { expectTenures } from './renewals.js'

/** Tenures of all clients, or of groups of clients with the same covariates. */
export type Tenures = TenureCounts | readonly TenureGroup[]

/** Whether tenures come in groups. */
export function isGroups(tenures: Tenures): tenures is readonly TenureGroup[] {
  return Array.isArray(tenures) && tenures.every(group => typeof group === 'object' && group !== null)
}

/** Groups with a number for each of these covariates. */
export function expectGroups(tenures: Tenures, names: readonly string[]): readonly TenureGroup[] {
  if (!isGroups(tenures)) return reject('INVALID_TYPE', 'tenures', 'groups { tenures, covariates }', tenures, GROUP)
  expectList(tenures, 'tenures')
  return tenures.map(({ tenures: counts, covariates }, g) => {
    const path = `tenures[${g}].covariates`
    const given = expectObject(covariates, path)
    for (const name of names) {
      const value = given[name]
      if (value === undefined) reject('MISSING_VALUE', `${path}.${name}`, 'a number for this covariate', value)
      expectFinite(value, `${path}.${name}`)
    }
    return { tenures: expectTenures(counts), covariates }
  })
}

/** The tenures of all groups together. */
export function pooledTenures(tenures: Tenures): TenureCounts {
  if (!isGroups(tenures)) return expectTenures(tenures)
  const counts = new Map<number, { lost: number; active: number }>()
  for (const group of expectGroups(tenures, [])) {
    const { tenure, lost, active } = group.tenures
    for (let i = 0; i < tenure.length; i++) {
      const known = counts.get(tenure[i]!) ?? { lost: 0, active: 0 }
      counts.set(tenure[i]!, { lost: known.lost + lost[i]!, active: known.active + active[i]! })
    }
  }
  const rows = [...counts].sort(([one], [other]) => one - other)
  return tenureCounts({
    tenure: rows.map(([time]) => time),
    lost: rows.map(([, { lost }]) => lost),
    active: rows.map(([, { active }]) => active),
  })
}

/** A log-likelihood of tenures: of all together, or where effects act of each group under its own model. */
export function totalOfTenures<M extends ModelDocument>(
  model: M,
  tenures: Tenures,
  shifted: Shifted<M>,
  logLikelihoodOf: (model: M, counts: TenureCounts) => number,
): number {
  const effects = model?.effects
  if (effects === undefined) return logLikelihoodOf(model, pooledTenures(tenures))
  return expectGroups(tenures, covariatesOf(effects)).reduce((sum, { tenures: counts, covariates }, g) => {
    const plain = modelFor(model, covariates, `tenures[${g}].covariates`, shifted)
    return sum + logLikelihoodOf(plain, counts)
  }, 0)
}

const GROUP = 'Group clients with tenureGroups'
