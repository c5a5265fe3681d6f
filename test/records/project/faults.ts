/** What the check of a description says, short: code and path after `project.`, for a sample with one part put in place. */
import type { ProjectDescription } from '../../../src/records/index.js'
import { checkProjectDescription } from '../../../src/records/index.js'
import { tollRoad } from '../../project/samples.js'

/** Codes and paths of all faults. */
export const faultsOf = (project: unknown): readonly (readonly [code: string, path: string])[] =>
  checkProjectDescription(project).map(({ code, path }) => [code, path.replace(/^project\.?/, '')] as const)

/** A value as callers without types may give it. */
export type Loose = { readonly [field: string]: unknown }

/** The toll road with other fields. */
export const road = (fields: Loose): Loose => ({ ...tollRoad(), ...fields })

/** The toll road with other fields of its timeline, its financing, its debt. */
export const roadTimeline = (fields: Loose): Loose => road({ timeline: { ...tollRoad().timeline, ...fields } })
export const roadFinancing = (fields: Loose): Loose => road({ financing: { ...tollRoad().financing, ...fields } })
export const roadDebt = (fields: Loose): Loose => roadFinancing({ debt: { ...tollRoad().financing.debt, ...fields } })

/** The toll road with other fields of each of its two loans. */
export function roadTranches(...fields: readonly Loose[]): Loose {
  const tranches = tollRoad().financing.debt?.tranches ?? []
  return roadDebt({ tranches: tranches.map((tranche, i) => ({ ...tranche, ...fields[i] })) })
}

/** A small project of one line each, to be filled. */
export const small = (fields: Partial<ProjectDescription> | Loose): Loose => ({
  name: 'Ferry',
  currency: 'EUR',
  timeline: { financialClose: '2025-01-31', constructionMonths: 6, operationMonths: 120, periodMonths: 12 },
  revenues: [],
  capex: [],
  financing: {},
  ...fields,
})
