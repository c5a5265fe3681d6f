/** Two projects as pictures show them: as planned, and with far less traffic or output in some years. */
import type { ProjectCashFlows } from '../../src/project/index.js'
import { planProject, runProject } from '../../src/project/index.js'
import { solarPlant, tollRoad } from '../project/samples.js'

const LESS = [1, 1, 0.62, 0.62, 0.75, 1, 1, 1, 0.6, 0.6, 1]
const PLANS = { road: planProject(tollRoad()), plant: planProject(solarPlant()) }

export function asPlanned(name: keyof typeof PLANS): ProjectCashFlows {
  return PLANS[name].baseCase
}

export function withLess(name: keyof typeof PLANS): ProjectCashFlows {
  return runProject(PLANS[name], { changes: [{ target: { on: 'volume' }, value: LESS }] })
}

export const covenantsOf = (name: keyof typeof PLANS) => {
  const { covenants } = PLANS[name].description.financing
  if (covenants === undefined) throw new Error(`no covenants of ${name}`)
  return covenants
}
