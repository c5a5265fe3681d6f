import { deepFreeze } from '../../model/index.js'
import type { CriteriaNode } from './criteria-tree.js'

const THIRD = 0.3333
const SIXTH = 0.1666

/** Siblings of one weight; a name where the annex has just one criterion that it can be. */
function alike(weight: number, names: Readonly<Record<string, string | null>>): readonly CriteriaNode[] {
  return Object.entries(names).map(([id, name]) => ({ id, ...(name === null ? {} : { name }), weight }))
}

/**
 * The criteria of project finance, 33 in five groups, with equal weights.
 *
 * Structure and weights are those of openRiskScore (Open Risk, Apache-2.0), after EBA/RTS/2016/02, Annex I; the weights are its
 * choice, as the regulation leaves them to the bank within 5 % and 60 %. They stand as stored there: three times 0.3333, six
 * times 0.1666. Short names follow Basel Framework CRE33.13; criteria that it has no single counterpart of bear their number
 * only.
 *
 * @see Commission Delegated Regulation (EU) 2021/598, Annex I; Basel Framework CRE33.13.
 * @example
 * import { PROJECT_FINANCE_CRITERIA } from 'clientele/risk'
 * PROJECT_FINANCE_CRITERIA.children.map(group => group.name)[4] // => 'security package'
 */
export const PROJECT_FINANCE_CRITERIA: Readonly<CriteriaNode> & { readonly children: readonly CriteriaNode[] } =
  /* @__PURE__ */ deepFreeze({
    id: '0',
    name: 'project finance',
    weight: 1,
    children: [
      {
        id: '1',
        name: 'financial strength',
        weight: 0.2,
        children: [
          ...alike(0.25, { '1.1': 'market conditions', '1.2': 'financial ratios', '1.3': 'stress analysis' }),
          {
            id: '1.4',
            name: 'financial structure',
            weight: 0.25,
            children: alike(THIRD, { '1.4.1': null, '1.4.2': null, '1.4.3': null }),
          },
        ],
      },
      {
        id: '2',
        name: 'political and legal environment',
        weight: 0.2,
        children: alike(SIXTH, {
          '2.1': 'political risk',
          '2.2': 'force majeure',
          '2.3': 'government support',
          '2.4': 'stability of law and regulation',
          '2.5': 'approvals',
          '2.6': 'enforceability of contracts and security',
        }),
      },
      {
        id: '3',
        name: 'transaction characteristics',
        weight: 0.2,
        children: [
          ...alike(0.2, { '3.1': 'design and technology' }),
          {
            id: '3.2',
            name: 'construction',
            weight: 0.2,
            children: alike(0.2, { '3.2.1': null, '3.2.2': null, '3.2.3': null, '3.2.4': null, '3.2.5': null }),
          },
          {
            id: '3.3',
            name: 'operation',
            weight: 0.2,
            children: alike(0.5, { '3.3.1': 'operation and maintenance contracts', '3.3.2': 'operator' }),
          },
          {
            id: '3.4',
            name: 'off-take',
            weight: 0.2,
            children: alike(THIRD, { '3.4.1': null, '3.4.2': null, '3.4.3': null }),
          },
          {
            id: '3.5',
            name: 'supply',
            weight: 0.2,
            children: alike(0.5, { '3.5.1': 'feedstock and supplier', '3.5.2': 'reserves' }),
          },
        ],
      },
      {
        id: '4',
        name: 'strength of the sponsor',
        weight: 0.2,
        children: alike(THIRD, { '4.1': null, '4.2': null, '4.3': null }),
      },
      {
        id: '5',
        name: 'security package',
        weight: 0.2,
        children: alike(0.2, {
          '5.1': 'assignment of contracts and accounts',
          '5.2': 'pledge of assets',
          '5.3': "lender's control of cash",
          '5.4': 'covenants',
          '5.5': 'reserve funds',
        }),
      },
    ],
  })
