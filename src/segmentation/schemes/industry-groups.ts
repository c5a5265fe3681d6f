/**
 * Industries as a lender groups them, whichever classification the codes are of.
 *
 * @module
 */
import type { SchemeRule, SchemeSegment } from '../rules/types.js'
import { oneOf, text } from './parts.js'

/** What programs call a group of industries. */
export type IndustryGroup =
  | 'agriculture'
  | 'energy-and-mining'
  | 'manufacturing'
  | 'infrastructure-and-transport'
  | 'real-estate'
  | 'trade'
  | 'technology-and-research'
  | 'finance'
  | 'services'
  | 'public-and-social'

/** One rule per group: the sections of a classification that belong to it. */
export function industryRules(
  fact: string,
  sections: Readonly<Record<IndustryGroup, readonly string[]>>,
): readonly SchemeRule[] {
  return Object.entries(sections).map(([group, letters]) => ({
    name: group,
    segment: group,
    when: oneOf(fact, letters),
  }))
}

/** The groups and how their clients are treated. */
export function industrySegments(): Readonly<Record<IndustryGroup, SchemeSegment>> {
  return {
    agriculture: {
      name: text('Agriculture', '农林牧渔'),
      treatment: {
        price: 'standard',
        limit: 'keep',
        collateral: 'standard',
        service: 'standard',
        reviewMonths: 12,
        note: text('Instalments follow the harvest; ask for insurance', '还款与收成匹配，要求投保'),
      },
    },
    'energy-and-mining': {
      name: text('Energy and mining', '能源与采矿'),
      treatment: {
        price: 'standard',
        limit: 'keep',
        collateral: 'standard',
        service: 'dedicated',
        reviewMonths: 12,
        note: text('Prices of raw materials and permits decide', '关注大宗商品价格与许可'),
      },
    },
    manufacturing: {
      name: text('Manufacturing', '制造业'),
      treatment: {
        price: 'standard',
        limit: 'raise',
        collateral: 'standard',
        service: 'standard',
        reviewMonths: 12,
        note: text('Follow orders and stocks', '跟踪订单与存货'),
      },
    },
    'infrastructure-and-transport': {
      name: text('Infrastructure and transport', '基础设施与交通'),
      treatment: {
        price: 'below-standard',
        marginBasisPoints: -20,
        limit: 'raise',
        collateral: 'standard',
        service: 'dedicated',
        reviewMonths: 12,
        note: text(
          'Long assets: pledge of revenue, tenor as long as the contracts',
          '资产期限长：收费权质押，贷款期限与合同匹配',
        ),
      },
    },
    'real-estate': {
      name: text('Real estate', '房地产'),
      treatment: {
        price: 'above-standard',
        marginBasisPoints: 60,
        limit: 'lower',
        collateral: 'full',
        service: 'intensive-care',
        reviewMonths: 6,
        note: text('Loan to value, and proceeds of presales in escrow', '控制抵押率，预售资金监管'),
      },
    },
    trade: {
      name: text('Wholesale and retail trade', '批发零售'),
      treatment: {
        price: 'standard',
        limit: 'keep',
        collateral: 'more',
        service: 'standard',
        reviewMonths: 12,
        note: text('Stocks and receivables as security', '以存货与应收账款作担保'),
      },
    },
    'technology-and-research': {
      name: text('Technology and research', '科技与研发'),
      treatment: {
        price: 'standard',
        limit: 'raise',
        collateral: 'standard',
        service: 'dedicated',
        reviewMonths: 12,
        note: text('Patents as security; months of cash matter', '知识产权质押，关注现金可支撑月数'),
      },
    },
    finance: {
      name: text('Finance', '金融'),
      treatment: {
        price: 'standard',
        limit: 'keep',
        collateral: 'none',
        service: 'dedicated',
        reviewMonths: 12,
        note: text('Limits per counterparty and group', '按交易对手与集团设限额'),
      },
    },
    services: {
      name: text('Services', '商务与居民服务'),
      treatment: { price: 'standard', limit: 'keep', collateral: 'more', service: 'automated', reviewMonths: 12 },
    },
    'public-and-social': {
      name: text('Public and social', '公共与社会事业'),
      treatment: {
        price: 'below-standard',
        marginBasisPoints: -30,
        limit: 'keep',
        collateral: 'none',
        service: 'dedicated',
        reviewMonths: 12,
        note: text('See that the body may borrow', '核实举债权限'),
      },
    },
  }
}
