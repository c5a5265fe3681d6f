/**
 * Names: none twice in a list, and each that is referred to exists.
 *
 * @module
 */
import type { Issue } from '../../../errors/index.js'
import { fault } from '../../shapes/shape.js'
import type { Escalation } from '../price-types.js'
import type { ProjectDescription } from '../types.js'

/** Faults of names and of what refers to them. */
export function nameFaults(description: ProjectDescription, path: string): readonly Issue[] {
  const { revenues, operatingCosts = [], maintenance = [], capex, financing } = description
  return [
    ...twice(revenues, `${path}.revenues`),
    ...twice(operatingCosts, `${path}.operatingCosts`),
    ...twice(maintenance, `${path}.maintenance`),
    ...twice(capex, `${path}.capex`),
    ...twice(financing.grants ?? [], `${path}.financing.grants`),
    ...twice(financing.debt?.tranches ?? [], `${path}.financing.debt.tranches`),
    ...ofCosts(description, `${path}.operatingCosts`),
    ...ofIndices(description, path),
  ]
}

function twice(lines: readonly { readonly name: string }[], path: string): readonly Issue[] {
  const first = new Map<string, number>()
  return lines.flatMap(({ name }, i) => {
    const earlier = first.get(name)
    if (earlier === undefined) first.set(name, i)
    return earlier === undefined
      ? []
      : fault('CONFLICTING_OPTIONS', `${path}[${i}].name`, `another name than that of [${earlier}]`, name)
  })
}

/** Costs that follow revenue lines. */
function ofCosts({ revenues, operatingCosts = [] }: ProjectDescription, path: string): readonly Issue[] {
  const all = revenues.map(({ name }) => name)
  const counted = revenues.flatMap(({ kind, name }) => (kind === 'volume-price' ? [name] : []))
  return operatingCosts.flatMap((cost, i): readonly Issue[] => {
    const at = `${path}[${i}].of`
    if (cost.kind === 'variable')
      return unknown(cost.of, counted, at, 'the name of a revenue line of kind volume-price')
    if (cost.kind !== 'share-of-revenue') return []
    const of = cost.of ?? []
    return of.flatMap((name, j) => [
      ...unknown(name, all, `${at}[${j}]`, 'the name of a revenue line'),
      ...(of.indexOf(name) === j ? [] : fault('CONFLICTING_OPTIONS', `${at}[${j}]`, 'each revenue line once', name)),
    ])
  })
}

function unknown(name: string, known: readonly string[], path: string, what: string): readonly Issue[] {
  return known.includes(name)
    ? []
    : fault('OUT_OF_RANGE', path, `${what}: ${known.join(', ') || '(there is none)'}`, name)
}

/** Escalations that follow an index. */
function ofIndices(description: ProjectDescription, path: string): readonly Issue[] {
  const known = Object.keys(description.indices ?? {})
  return [...escalations(description, path)].flatMap(([at, escalation]) =>
    escalation?.kind === 'index' ? unknown(escalation.index, known, `${at}.escalation.index`, 'a name of indices') : [],
  )
}

function* escalations(
  { revenues, operatingCosts = [], maintenance = [], capex }: ProjectDescription,
  path: string,
): Generator<readonly [at: string, escalation: Escalation | undefined]> {
  for (const [i, line] of revenues.entries()) {
    if (line.kind !== 'volume-price') continue
    for (const [j, phase] of line.phases.entries()) yield [`${path}.revenues[${i}].phases[${j}]`, phase.escalation]
  }
  for (const [i, cost] of operatingCosts.entries()) {
    if ('escalation' in cost) yield [`${path}.operatingCosts[${i}]`, cost.escalation]
  }
  for (const [i, work] of maintenance.entries()) yield [`${path}.maintenance[${i}]`, work.escalation]
  for (const [i, line] of capex.entries()) yield [`${path}.capex[${i}]`, line.escalation]
}
