/**
 * Whole projects, ours against NREL's single-owner model: sizing, cash flows, return.
 *
 * @module
 */
import { projectCashFlows, projectReturns } from 'clientele/project'
import type { PeerRow } from '../../results.js'
import { readColumns } from '../columns.js'
import { contest } from '../contest.js'
import { startPeer } from '../peer.js'
import { isSizedInOneStep } from './agreement.js'
import { CASES } from './cases.js'
import { described } from './ours.js'

/** The peer stops searching for a rate at a distance from it. */
const SEARCHED = 2e-6

/** Projects that both size alike. */
const SIZED = CASES.filter(of => !isSizedInOneStep(of))
const PROJECTS = SIZED.map(of => ({ description: described(of), discountRate: of.discountRate }))

function figures(): number[] {
  return PROJECTS.flatMap(({ description, discountRate }) => {
    const flows = projectCashFlows(description)
    const { equity } = projectReturns(flows, {
      annualDiscountRate: discountRate,
      annualEquityDiscountRate: discountRate,
    })
    return [flows.sources.debt[0]!, equity.irr.periodic.rates[0]!, equity.npv.periodic]
  })
}

/** All races of this chapter. */
export async function projectRows(python: string): Promise<PeerRow[]> {
  const peer = startPeer(python, 'project_server.py')
  await peer.ask({ task: 'prepare', args: { cases: SIZED } })
  const row = await contest({
    task: `${SIZED.length} whole projects of 24 to 40 years from assumptions to IRR, the peer is NREL-PySAM`,
    ours: figures,
    theirs: { task: 'projects', args: {}, calls: 20 },
    compare: (ours, _, file) => [
      { name: 'debt, irr, npv', ours, theirs: readColumns(file, 1)[0]!, tolerance: SEARCHED },
    ],
    calls: 20,
    note: 'the peer adds up 8,760 hours of production for each project',
  })(peer)
  console.error(`  ${row.task}: ${row.ratio.toPrecision(3)}x`)
  await peer.stop()
  return [row]
}
