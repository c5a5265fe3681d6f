/**
 * In which stage of the life cycle is a client, by what its records show?
 *
 * @module
 */
import { LENDER_LIFECYCLE } from '../../loyalty/stages/lender-lifecycle.js'
import { truthOf } from '../../records/conditions/judge.js'
import type { Fact } from '../../records/conditions/types.js'
import type { ClientCase } from '../case/types.js'

/** A relationship that is over. */
const ENDED = 'ended'

/** The furthest stage whose condition holds; the first where nothing shows another. */
export function stageOf(client: ClientCase): string {
  if (client.client.status === 'ended') return ENDED
  const facts = factsOf(client)
  const found = LENDER_LIFECYCLE.stages.findLast(({ when }) => truthOf(when, facts) === 'yes')
  return found === undefined ? LENDER_LIFECYCLE.stages[0]!.stage : found.stage
}

/** Who signed has applied; all is drawn where something was signed and no project of the client's is still being built. */
function factsOf(client: ClientCase): ReadonlyMap<string, Fact> {
  const isSigned = client.records('facilities').some(({ status }) => status !== 'proposed')
  const agreed = isSigned || client.records('contracts').some(({ status }) => status !== 'draft')
  const isBuilding = client.records('projects').some(({ stage }) => stage === 'construction')
  return new Map([
    ['applied', agreed || client.records('applications').length > 0],
    ['agreed', agreed],
    ['fullyDrawn', isSigned && !isBuilding],
  ])
}
