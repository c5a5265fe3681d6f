/**
 * How long, how often and how well a client has worked with the lender.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { ClientView, Definition, GroupFigure } from './definition.js'
import { flag, numeric, word, words } from './definition.js'
import { running } from './running.js'
import { NOTHING } from './unknown.js'
import { daysSince, known, sumOf, YEAR } from './within.js'

const SIGNED = { contracts: 'client status signedOn', facilities: 'client status signedOn' } as const

const clientOf = (view: ClientView) => view.records('clients')[0]
const contractsOf = (view: ClientView) => view.records('contracts').filter(({ status }) => status !== 'draft')
const facilitiesOf = (view: ClientView) => view.records('facilities').filter(({ status }) => status !== 'proposed')
const dutiesDue = (view: ClientView) =>
  view.records('fulfilments').filter(({ by, dueOn }) => by === 'client' && Number(parseDay(dueOn)) <= view.asOf)

const MEMBERS: GroupFigure = { name: 'members', of: () => 1 }

export const RELATIONSHIP: readonly Definition[] = [
  word('entityType', { meaning: 'What kind of client it is', reads: { clients: 'entityType' } }, view =>
    known(clientOf(view)?.entityType),
  ),
  word('status', { meaning: 'Where the relationship stands', reads: { clients: 'status' } }, view =>
    known(clientOf(view)?.status),
  ),
  word('country', { meaning: 'Where it is registered', reads: { clients: 'country' } }, view =>
    known(clientOf(view)?.country),
  ),
  word('region', { meaning: 'Province or state', reads: { clients: 'region' } }, view => known(clientOf(view)?.region)),
  word('industry', { meaning: 'Industry', reads: { clients: 'industry' } }, view => known(clientOf(view)?.industry)),
  word('size', { meaning: 'Size class', reads: { clients: 'size' } }, view => known(clientOf(view)?.size)),
  word('ownership', { meaning: 'Who owns most of it', reads: { clients: 'ownership' } }, view =>
    known(clientOf(view)?.ownership),
  ),
  flag('listed', { meaning: 'Whether its shares are quoted', reads: { clients: 'listed' } }, view =>
    known(clientOf(view)?.listed),
  ),
  numeric(
    'tenureYears',
    { unit: 'years', meaning: 'Years since the relationship began', reads: { clients: 'clientSince' } },
    view => {
      const since = parseDay(clientOf(view)?.clientSince)
      return since === undefined ? NOTHING : (view.asOf - since) / YEAR
    },
  ),
  numeric(
    'firmAgeYears',
    { unit: 'years', meaning: 'Years since the firm was registered', reads: { clients: 'registeredOn' } },
    view => {
      const since = parseDay(clientOf(view)?.registeredOn)
      return since === undefined ? NOTHING : (view.asOf - since) / YEAR
    },
  ),
  numeric(
    'cooperations',
    {
      unit: 'number',
      meaning: 'Contracts and facilities that were signed, whatever became of them',
      reads: SIGNED,
      anyTable: true,
    },
    view => contractsOf(view).length + facilitiesOf(view).length,
  ),
  numeric(
    'daysSinceLastCooperation',
    { unit: 'days', meaning: 'Days since the last contract or facility was signed', reads: SIGNED, anyTable: true },
    view =>
      daysSince(
        view,
        [...contractsOf(view), ...facilitiesOf(view)].map(({ signedOn }) => signedOn),
      ),
  ),
  numeric(
    'contractAmount',
    {
      unit: 'currency',
      meaning: 'Worth of all contracts that were signed',
      reads: { contracts: 'client status amount currency' },
    },
    view => {
      const worth = contractsOf(view).flatMap(({ amount, currency }) =>
        amount === undefined || currency === undefined ? [] : [{ amount, currency }],
      )
      return worth.length < contractsOf(view).length ? NOTHING : sumOf(view, worth)
    },
  ),
  numeric(
    'fulfilmentShare',
    {
      unit: 'share',
      meaning: "Part of the client's duties under contracts, due so far, that it met in time and in full",
      reads: { contracts: 'client', fulfilments: 'contract by dueOn doneOn share' },
    },
    view => {
      const due = dutiesDue(view)
      const met = due.filter(
        ({ dueOn, doneOn, share = 1 }) =>
          doneOn !== undefined && Number(parseDay(doneOn)) <= Number(parseDay(dueOn)) && share === 1,
      )
      return due.length === 0 ? NOTHING : met.length / due.length
    },
  ),
  words(
    'products',
    {
      meaning: 'Products of facilities that run and of orders',
      reads: { facilities: 'client status product', orders: 'client product' },
      anyTable: true,
    },
    view => {
      const held = [...running(view), ...view.records('orders')].flatMap(({ product }) =>
        product === undefined ? [] : [product],
      )
      return [...new Set(held)].toSorted()
    },
  ),
  numeric(
    'groupSize',
    { ofGroup: true, unit: 'clients', meaning: 'Clients of its group, itself included', reads: { clients: 'group' } },
    view => view.ofGroup(MEMBERS),
  ),
]
