/**
 * On which ground data of each client and contact may be used for a purpose on a day.
 *
 * Sources: Regulation (EU) 2016/679 (GDPR), articles 6(1), 7(3), 21; EDPB, Guidelines 05/2020 on consent, paragraphs 121 to 123;
 * 中华人民共和国个人信息保护法 (Personal Information Protection Law, PIPL, 2021), articles 13 and 15.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectText } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import type { Basis } from './bases.js'
import { ENDED_BY_OBJECTION, expectBases, GIVEN_IN_PERSON } from './bases.js'
import type { ConsentBook, ConsentEntry } from './consent-entries.js'
import { consentBook } from './consent-entries.js'
import { individualsIn } from './routes.js'
import type { TableView } from './table-views.js'
import { tableViews, textAt } from './table-views.js'

/** Which use, on which day. */
export interface BasisOptions {
  /** As the entries of `consents` call it. */
  readonly purpose: string
  readonly on: DateInput
  /** The grounds that count; all six by default. The PIPL knows no `'legitimate-interests'`. */
  readonly bases?: readonly Basis[]
}

/** Whether a client's or contact's data may be used. */
export interface BasisFinding {
  readonly client: string
  /** The contact; absent for the client itself. */
  readonly contact?: string
  /** Whether it is a person, so that laws on personal data speak of it. */
  readonly isPerson: boolean
  /** The grounds that hold, each with the entry of `consents` that says so; empty where there is none. */
  readonly grounds: readonly Ground[]
  /** Why there is none: how the last entries ended; `'none'` where nothing was ever written. */
  readonly without?: 'withdrawn' | 'ended' | 'not-begun' | 'not-accepted' | 'none'
}

/** A ground and the entry that says so. */
export interface Ground {
  readonly basis: Basis
  /** Key of the entry of `consents`. */
  readonly entry: string
}

/**
 * The grounds that hold on a day, for each client and each contact. An entry holds from `from` to `until`, and no more from
 * `withdrawnOn` on. A withdrawal, in whichever entry it stands, ends every consent and every legitimate interest of the same purpose that
 * began before it; contract,
 * legal obligation, vital interests and public task stand by themselves. Of a client's entries, those that name no contact cover its
 * contacts too, but for consent and contract, which only the person itself can give.
 *
 * @throws ClienteleError as the portfolio's tables and the options need: `INVALID_TYPE`, `INVALID_DATE`, `OUT_OF_RANGE`.
 * @example
 * import { lawfulBasis } from 'clientele/records'
 * const portfolio = {
 *   clients: [{ id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' }],
 *   contacts: [{ id: 'K-1', client: 'C-1', name: 'Contact 1' }],
 *   consents: [
 *     { id: 'B-1', client: 'C-1', purpose: 'marketing', basis: 'legitimate-interests', from: '2024-01-01' },
 *     { id: 'B-2', client: 'C-1', contact: 'K-1', purpose: 'marketing', basis: 'consent', from: '2024-01-01', withdrawnOn: '2024-05-01' },
 *   ],
 * }
 * const [firm, person] = lawfulBasis(portfolio, { purpose: 'marketing', on: '2024-06-30' })
 * firm.grounds // => [{ basis: 'legitimate-interests', entry: 'B-1' }]
 * person.without // => 'withdrawn'
 */
export function lawfulBasis(portfolio: Portfolio, options: BasisOptions): readonly BasisFinding[] {
  expectKnownKeys(expectObject(options, 'options'), ['purpose', 'on', 'bases'], 'options')
  const purpose = expectText(options.purpose, 'options.purpose')
  const on = dayNumber(options.on, 'options.on')
  const accepted = expectBases(options.bases, 'options.bases')
  const views = tableViews(portfolio)
  return findingsOf(views, consentBook(views, purpose, on), accepted)
}

/** The same where tables and entries were read before. */
export function findingsOf(
  views: readonly TableView[],
  book: ConsentBook,
  accepted: ReadonlySet<Basis>,
): readonly BasisFinding[] {
  const persons = individualsIn(views)
  return views.flatMap(view => {
    if (view.table === 'clients') {
      return idsOf(view).map(([client]) => {
        return { client, isPerson: persons.has(client), ...groundsOf(entriesIn(book.ofClients, client), accepted) }
      })
    }
    if (view.table !== 'contacts') return []
    return idsOf(view).flatMap(([contact, row]) => {
      const client = textAt(view, 'client', row)
      if (client === undefined) return []
      return [{ client, contact, isPerson: true, ...groundsOf(entriesOfContact(book, client, contact), accepted) }]
    })
  })
}

function idsOf(view: TableView): readonly (readonly [id: string, row: number])[] {
  return Array.from({ length: view.size }, (_, row) => row).flatMap(row => {
    const id = textAt(view, 'id', row)
    return id === undefined ? [] : [[id, row] as const]
  })
}

function entriesIn(book: ReadonlyMap<string, readonly ConsentEntry[]>, whose: string): readonly ConsentEntry[] {
  return book.get(whose) ?? []
}

/** A person's own no stands against what was entered for its firm as a whole. */
function entriesOfContact(book: ConsentBook, client: string, contact: string): readonly ConsentEntry[] {
  const own = entriesIn(book.ofContacts, contact)
  const saidNo = book.objectors.has(contact)
  const shared = entriesForStaff(book, client)
  return [...own, ...(saidNo ? shared.filter(({ basis }) => !ENDED_BY_OBJECTION.has(basis)) : shared)]
}

/** What an entry for a client as a whole says of the people who stand in its records. */
export function entriesForStaff(book: ConsentBook, client: string): readonly ConsentEntry[] {
  return entriesIn(book.ofClients, client).filter(({ basis }) => !GIVEN_IN_PERSON.has(basis))
}

/** Why there is no ground, the nearest reason first. */
const REASONS = ['withdrawn', 'ended', 'not-begun'] as const

function groundsOf(
  entries: readonly ConsentEntry[],
  accepted: ReadonlySet<Basis>,
): Pick<BasisFinding, 'grounds' | 'without'> {
  const counted = entries.filter(({ basis }) => accepted.has(basis))
  const grounds = counted.filter(({ state }) => state === 'in-force').map(({ basis, id }) => ({ basis, entry: id }))
  if (grounds.length > 0) return { grounds }
  const without = REASONS.find(reason => counted.some(({ state }) => state === reason))
  return { grounds, without: without ?? (entries.length > counted.length ? 'not-accepted' : 'none') }
}
