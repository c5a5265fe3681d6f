import type { Product } from '../types.js'
import { betterIf, between, forPurpose, isYes, yuan } from './parts.js'

/** A long loan to one project, repaid from its cash flow. */
export function projectLoan(): Product {
  return {
    name: { en: 'Project loan', zh: '项目贷款' },
    purpose: {
      en: 'Builds one project and is repaid from its cash flow',
      zh: '用于单一项目建设，以项目现金流偿还',
    },
    facility: 'term-loan',
    eligibility: forPurpose('project', isYes('permitsComplete'), { fact: 'equityShare', is: 'at-least', value: 0.2 }),
    fit: [
      between('debtServiceCover', 4, 1.1, 1.5),
      between('contractedRevenueShare', 3, 0, 0.8),
      between('sponsorCompletedProjects', 2, 0, 5),
      {
        fact: 'securityOffered',
        weight: 1,
        desirability: { kind: 'words', best: ['mortgage', 'pledge of revenue', 'guarantee of the sponsor'] },
      },
    ],
    terms: {
      amount: yuan(10_000_000, 2_000_000_000),
      tenorMonths: { least: 36, most: 216 },
      repayment: ['sculpted', 'annuity', 'equal-principal'],
      security: [
        { en: 'mortgage of the assets', zh: '项目资产抵押' },
        { en: 'pledge of revenue', zh: '收费权或收益权质押' },
      ],
      price: [
        { kind: 'margin', least: 0.008, most: 0.03 },
        { kind: 'up-front-fee', least: 0, most: 0.01 },
      ],
    },
  }
}

/** Money for research and development, before it earns. */
export function researchLoan(): Product {
  return {
    name: { en: 'R&D loan', zh: '研发贷款' },
    purpose: {
      en: 'Pays for research and development until its results are sold',
      zh: '支持企业研发投入，以研发成果产生的收入偿还',
    },
    facility: 'term-loan',
    eligibility: forPurpose('research', {
      any: [isYes('highTechCertified'), { fact: 'researchShareOfRevenue', is: 'at-least', value: 0.05 }],
    }),
    fit: [
      between('researchShareOfRevenue', 3, 0.03, 0.15),
      between('monthsOfCash', 3, 6, 24),
      between('patentsGranted', 2, 0, 20),
      betterIf('grantConfirmed', 1),
    ],
    terms: {
      amount: yuan(1_000_000, 50_000_000),
      tenorMonths: { least: 12, most: 60 },
      repayment: ['bullet', 'equal-principal'],
      security: [
        { en: 'pledge of patents', zh: '知识产权质押' },
        { en: 'guarantee of a guarantee fund', zh: '担保基金保证' },
      ],
      price: [{ kind: 'margin', least: 0.01, most: 0.035 }],
    },
  }
}

/** A line against invoices that a stronger buyer owes. */
export function supplyChainFinance(): Product {
  return {
    name: { en: 'Supply-chain finance', zh: '供应链金融' },
    purpose: {
      en: 'Pays suppliers early against invoices that their buyer has confirmed',
      zh: '凭核心企业确认的应收账款为供应商提前融资',
    },
    facility: 'credit-line',
    eligibility: forPurpose('supply-chain', isYes('buyerConfirmsInvoices')),
    fit: [
      between('buyerProbabilityOfDefault', 4, 0.03, 0.003),
      between('yearsWithBuyer', 2, 0, 5),
      between('creditNotesShare', 2, 0.1, 0),
      between('invoiceDays', 1, 180, 30),
    ],
    terms: {
      amount: yuan(500_000, 100_000_000),
      tenorMonths: { least: 1, most: 12 },
      repayment: ['bullet'],
      security: [{ en: 'assignment of invoices', zh: '应收账款转让' }],
      price: [{ kind: 'margin', least: 0.005, most: 0.03 }],
    },
  }
}
