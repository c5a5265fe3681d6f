/**
 * Who speaks for a client, and on what ground their data may be used.
 *
 * @module
 */
import type { Consent, Contact } from '../../portfolio/types/index.js'
import type { Case } from '../case.js'
import type { Dice } from '../dice.js'
import { numbered } from '../firm.js'
import type { Part } from '../part.js'
import { iso } from '../window.js'

const POSITIONS = [
  { position: 'Managing director', role: 'decides', influence: 0.9 },
  { position: 'Head of finance', role: 'influences', influence: 0.7 },
  { position: 'Accountant', role: 'informs', influence: 0.3 },
] as const

export function contactsPart(about: Case): Part {
  const dice = about.diceFor('contacts')
  const contacts = contactsOf(about, dice)
  return { contacts, consents: consentsOf(about, contacts, dice) }
}

/** Ids of the people of a client: every part that names one counts alike. */
export function contactIds({ firm }: Pick<Case, 'firm'>): readonly [string, ...string[]] {
  const id = (number: number): string => `N-${numbered(firm.index, 4)}-${number}`
  const others = firm.role === 'person' ? [] : firm.index % 3 === 0 ? [id(2), id(3)] : [id(2)]
  return [id(1), ...others]
}

function contactsOf({ firm, history, window }: Case, dice: Dice): readonly Contact[] {
  return contactIds({ firm }).map((id, i) => ({
    id,
    client: firm.id,
    name: `Contact ${id.slice(2)}`,
    ...POSITIONS[i],
    email: `contact-${id.slice(2)}@example.com`,
    language: firm.place.country === 'CN' ? 'zh' : 'en',
    ...(dice.happens(0.4) && { birthday: iso(dice.whole(-7300, 9000)) }),
    source: 'crm',
    recordedOn: iso((history.since ?? window.until - 90) - dice.whole(0, 60)),
    verifiedAt: iso(history.last - dice.whole(0, 500)),
  }))
}

function consentsOf(
  { firm, history, trouble, window }: Case,
  contacts: readonly Contact[],
  dice: Dice,
): readonly Consent[] {
  const from = history.since ?? window.until - 90
  const consent = (number: number): { id: string; client: string; source: string } => ({
    id: `E-${numbered(firm.index, 4)}-${number}`,
    client: firm.id,
    source: 'crm',
  })
  const ofClient: readonly Consent[] = [
    { ...consent(1), purpose: 'servicing', basis: 'contract', from: iso(from) },
    { ...consent(2), purpose: 'credit-decision', basis: 'legal-obligation', from: iso(from) },
    { ...consent(3), purpose: 'analytics', basis: 'legitimate-interests', from: iso(from) },
  ]
  const ofContacts = contacts.flatMap(({ id: contact }, i): readonly Consent[] => {
    const withdrawn = trouble === 'consent-withdrawn' ? 0 : dice.happens(0.1) ? dice.whole(30, 400) : undefined
    if (trouble === undefined && !dice.happens(0.7)) return []
    return [
      {
        ...consent(4 + i),
        contact,
        purpose: 'marketing',
        basis: 'consent',
        from: iso(from),
        ...(withdrawn !== undefined && { withdrawnOn: iso(Math.max(from, window.until - 60 - withdrawn)) }),
      },
    ]
  })
  return [...ofClient, ...ofContacts]
}
