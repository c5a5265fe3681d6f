import type { Fact, Facts } from '../../../records/core.js'
import type { FactPlace, SchemeLogic, Variable } from './formula.js'
import type { Domains } from './search.js'

/** The cells of every variable: with those where a fact is not known, or without. */
export function domainsOf({ variables }: SchemeLogic, isMissingAllowed: boolean): Domains {
  return variables.map(cells => {
    return [...cells.keys()].filter(cell => isMissingAllowed || cells[cell] !== undefined)
  })
}

/** One client of those who are left; a fact that cannot be known is left out. */
export function exampleOf({ places, variables }: SchemeLogic, domains: Domains): Facts {
  const facts = [...places].map(([name, place]) => [name, factOf(place, variables, domains)] as const)
  return Object.fromEntries(facts.filter(([, fact]) => fact !== undefined))
}

function factOf({ variable, words }: FactPlace, variables: readonly Variable[], domains: Domains): Fact | undefined {
  const cells = variables[variable]!
  const known = domains[variable]!.filter(cell => cells[cell] !== undefined)
  if (known.length === 0) return undefined
  // From the middle, as what is common lies there more often than at the ends.
  if (words === undefined) return cells[known[Math.floor(known.length / 2)]!]
  return [...words].flatMap(([name, word]) =>
    domains[word]!.some(cell => variables[word]![cell] === false) ? [] : [name],
  )
}
