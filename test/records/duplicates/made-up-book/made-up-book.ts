/**
 * A made-up book of clients in which some companies are held twice, with the truth beside.
 *
 * @module
 */
import { randomStream } from '../../../../src/model/index.js'
import type { Client } from '../../../../src/records/portfolio/types/index.js'
import type { Company, Language } from './companies.js'
import { companies, nameOf } from './companies.js'
import { DAMAGES, recordOf, secondRecord } from './damage.js'
import { pick } from './vocabulary.js'

/** What a second record is: an earlier row's company, with this damage. */
interface Repeat {
  readonly row: number
  readonly of: number
  readonly damage: string
}

export interface MadeUpBook {
  readonly clients: readonly Client[]
  /** The company of each row. */
  readonly companies: readonly Company[]
  /** Rows that repeat another. */
  readonly repeats: readonly Repeat[]
}

/** One record in ten repeats another one. */
const REPEATED = 0.1

/** So many records; the same for the same seed. */
export function madeUpBook(size: number, language: Language, seed: number): MadeUpBook {
  const uniform = randomStream(seed)
  const distinct = companies(Math.round(size * (1 - REPEATED)), language, uniform)
  const clients = distinct.map((company, i) => recordOf(company, `C-${i + 1}`, uniform))
  const ofRow = [...distinct]
  const repeats: Repeat[] = []
  while (clients.length < size) {
    const of = Math.floor(distinct.length * uniform())
    const company = distinct[of]!
    const first = clients[of]!
    const [damage, name] = damagedName(company, first, uniform)
    if (name === undefined) continue
    repeats.push({ row: clients.length, of, damage })
    clients.push(secondRecord(first, company, `C-${clients.length + 1}`, name, uniform))
    ofRow.push(company)
  }
  return { clients, companies: ofRow, repeats }

  function damagedName(company: Company, first: Client, draw: typeof uniform): readonly [string, string | undefined] {
    if (first.localName !== undefined && draw() < 0.3)
      return ['name in one script only', pick(draw, [nameOf(company), company.westernName])]
    const kind = pick(draw, Object.keys(DAMAGES))
    const name = DAMAGES[kind]!(company, draw)
    return [kind, name === nameOf(company) ? undefined : name]
  }
}
