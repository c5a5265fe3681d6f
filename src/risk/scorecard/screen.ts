/**
 * Which variables are worth a regression: those that are there, that vary, that tell goods from bads.
 *
 * @module
 */
import type { BinnedVariable } from '../binning/index.js'
import { binTable, binVariables, weightsOfEvidence } from '../binning/index.js'
import { renamed } from '../binning/renamed.js'
import type { Applicants, Candidate } from './applicants.js'
import type { ScorecardColumns } from './clients.js'
import type { VariableReport } from './document.js'
import type { ScorecardPlan } from './options.js'
import type { ValueShares } from './value-shares.js'
import { valueShares } from './value-shares.js'

/** What passed, the most informative first, and what is known of every variable. */
export interface Screened {
  readonly candidates: readonly Candidate[]
  readonly variables: readonly VariableReport[]
}

/** Bins every variable that has values, and keeps those of enough information. */
export function screen(applicants: Applicants, plan: ScorecardPlan): Screened {
  const { names, columns, weights } = applicants
  const shares = new Map(names.map(name => [name, valueShares(columns[name]!, weights)]))
  const there = names.filter(name => isThere(shares.get(name)!, plan) || plan.keep.has(name))
  const bins = binsOf(there, applicants, plan)
  const candidates: Candidate[] = []
  const variables = names.map((name): VariableReport => {
    const known = { name, ...shares.get(name)! }
    const { missingShare } = known
    const ofName = bins.get(name)
    if (ofName === undefined) {
      return { ...known, fate: missingShare > plan.filters.maximumMissingShare ? 'missing' : 'identical' }
    }
    const candidate = candidateOf(name, ofName, applicants)
    const { informationValue } = candidate
    if (isConstant(candidate.weightsOfEvidence, weights)) return { ...known, informationValue, fate: 'one-bin' }
    const isWeak = informationValue < plan.filters.minimumInformationValue && !plan.keep.has(name)
    if (!isWeak) candidates.push(candidate)
    return { ...known, informationValue, fate: isWeak ? 'weak' : 'not-selected' }
  })
  return { candidates: candidates.sort(byInformation), variables }
}

function isThere({ missingShare, identicalShare }: ValueShares, { filters }: ScorecardPlan): boolean {
  if (missingShare > filters.maximumMissingShare || missingShare === 1) return false
  return identicalShare === undefined || identicalShare <= filters.maximumIdenticalShare
}

function binsOf(
  names: readonly string[],
  { columns, outcomes, weights }: Applicants,
  { bins, binning }: ScorecardPlan,
): ReadonlyMap<string, BinnedVariable> {
  const given = names.filter(name => Object.hasOwn(bins, name)).map(name => [name, bins[name]!] as const)
  const others = names.filter(name => !Object.hasOwn(bins, name))
  if (others.length === 0) return new Map(given)
  const subset: ScorecardColumns = Object.fromEntries(others.map(name => [name, columns[name]!]))
  const single = Object.entries(binning.variables ?? {}).filter(([name]) => others.includes(name))
  const found = renamed('columns', 'data.columns', () =>
    renamed('options', 'options.binning', () =>
      binVariables(subset, outcomes, {
        ...binning,
        variables: Object.fromEntries(single),
        ...(weights !== undefined && { weights }),
      }),
    ),
  )
  return new Map([...given, ...Object.entries(found)])
}

function candidateOf(name: string, bins: BinnedVariable, { columns, outcomes, weights }: Applicants): Candidate {
  const values = columns[name]!
  return renamed('values', `data.columns.${name}`, () => ({
    name,
    bins,
    informationValue: binTable(bins, { values, outcomes, ...(weights !== undefined && { weights }) }).informationValue,
    weightsOfEvidence: weightsOfEvidence(bins, values),
  }))
}

function isConstant(values: Float64Array, weights: ArrayLike<number> | undefined): boolean {
  let first: number | undefined
  for (let row = 0; row < values.length; row++) {
    if (weights !== undefined && weights[row] === 0) continue
    if (first === undefined) first = values[row]!
    else if (values[row] !== first) return false
  }
  return true
}

function byInformation(a: Candidate, b: Candidate): number {
  return b.informationValue - a.informationValue || (a.name < b.name ? -1 : 1)
}
