/**
 * One client's full answer: the verdict, why, what would change it, whom it is like, what to do and when.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject } from '../../errors/index.js'
import { addMonths } from '../../money/periods/add-months.js'
import type { Portfolio } from '../../records/index.js'
import { calendarOf, checklistsOf } from '../follow-up/index.js'
import { expectPrevious } from '../grading/expect-grade-inputs.js'
import { appraiserOf } from '../job/appraise-client.js'
import { caseOfClient } from '../job/case-of-client.js'
import type { AppraisalContext } from '../job/index.js'
import { valueTerms } from '../job/value-terms.js'
import type { AppraisedClient, Valuation } from '../next-step/index.js'
import { breakEven, loanOffer, suggestProducts } from '../next-step/index.js'
import type { ChangeFinder, Contribution, Contributions, FigureOfClient, PeerIndex } from '../reasons/index.js'
import { bookGrades, changeFinder, contributionsOf, lineageOf, peerIndex, peersOf } from '../reasons/index.js'
import { reverseStress } from '../value/index.js'
import type { ActionBreakEven, ClientDossier, DossierOptions } from './types.js'

const KEYS = ['previous', 'until', 'stressTo', 'loan', 'products']

/** A year. */
const MONTHS_AHEAD = 12

/**
 * All that is known of one client: its verdict as {@link appraise} gives it, the points of its score input by input, the smallest
 * changes that lift it one grade, clients it resembles, the records its figures rest on, how much worse things must get before its
 * value is down, from when on each action pays, what falls due, which steps are overdue; on request what could be lent and which
 * products suit.
 *
 * @param client a portfolio with this one client in `clients`, as {@link appraiseClient} takes it.
 * @throws ClienteleError as `appraiseClient`; `UNKNOWN_OPTION`, `INVALID_DATE`, `OUT_OF_RANGE` naming the option; as `priceAndLimit`
 * and `recommendProducts` for a loan or a catalogue.
 * @example
 * import { appraisalContext, clientDossier, clientRecords } from 'clientele/appraisal'
 * import { sampleLender } from 'clientele/records/sample-lender'
 * const { portfolio } = sampleLender({ clients: 20 })
 * const context = appraisalContext(portfolio)
 * const dossier = clientDossier(clientRecords(portfolio, 'C-0004'), context, { until: '2025-03-31' })
 * dossier.appraisal.grade.grade // => 'B'
 * dossier.changes?.needed.toFixed(1) // => '11.2'
 * dossier.peers.peers.length // => 5
 * dossier.calendar.length // => 2
 * clientDossier({ clients: [] }, context) // => Error LENGTH_MISMATCH
 */
export function clientDossier(
  client: Portfolio,
  context: AppraisalContext,
  options: DossierOptions = {},
): ClientDossier {
  expectKnownKeys(expectObject(options, 'options'), KEYS, 'options')
  const found = caseOfClient(client, context)
  const { policy, asOf } = context
  const { until = addMonths(asOf, MONTHS_AHEAD), stressTo = 0, loan, products, previous } = options
  expectPrevious(previous, 'options.previous')
  expectFinite(stressTo, 'options.stressTo')
  const { contributionsIn, changesOf, index, valuation } = toolsOf(context)
  const appraisal = appraiserOf(context)(found, previous)
  const { outlook, grade, nextStep } = appraisal
  const appraised: AppraisedClient = { ...appraisal, client: found }
  const contributions = contributionsIn(grade)
  const changes = changesOf(grade)
  return {
    appraisal,
    contributions,
    ...(changes !== undefined && { changes }),
    peers: peersOf(found, index, policy.reasons.peers.count),
    lineage: contributions.parts.filter(({ isKnown }) => isKnown).map(part => lineageOf(found, named(part))),
    stress: reverseStress(found, outlook, valuation.learnt, valuation.policy, valuation.terms, stressTo),
    breakEven: nextStep.actions.map(
      ({ action }): ActionBreakEven => ({
        action,
        ...breakEven(appraised, action, context.nextStep, policy.nextStep, valuation),
      }),
    ),
    calendar: calendarOf(found, { from: asOf, until, grade: grade.grade, policy: policy.calendar }),
    checklists: checklistsOf(found, policy.checklists),
    ...(loan !== undefined && { offer: loanOffer(appraised, loan.asked, loan.lending) }),
    ...(products !== undefined && { products: suggestProducts(appraised, products.catalogue, products.stated) }),
  }
}

/** As levers and reasons call it: `risk.arrears`, or the input where it has no parts. */
function named({ input, part, reads }: Contribution): FigureOfClient {
  return { name: part === input ? input : `${input}.${part}`, reads }
}

/** What is read once for all clients of a context. */
interface Tools {
  readonly contributionsIn: (graded: Parameters<typeof contributionsOf>[0]) => Contributions
  readonly changesOf: ChangeFinder
  readonly index: PeerIndex
  readonly valuation: Valuation
}

const READY = /* @__PURE__ */ new WeakMap<AppraisalContext, Tools>()

function toolsOf(context: AppraisalContext): Tools {
  const ready = READY.get(context)
  if (ready !== undefined) return ready
  const { policy, scenario } = context
  const book = bookGrades(policy.grading, context.grading)
  const tools: Tools = {
    contributionsIn: graded => contributionsOf(graded, book),
    changesOf: changeFinder(policy, policy.reasons.levers),
    index: peerIndex(context.peers),
    valuation: { learnt: context.value, policy: policy.value, terms: valueTerms(policy, scenario) },
  }
  READY.set(context, tools)
  return tools
}
