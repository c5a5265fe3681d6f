import type { Product } from '../types.js'
import { betterIf, between, forPurpose, isYes, yuan } from './parts.js'

/** A promise to pay if the client fails to perform. */
export function contractGuarantee(): Product {
  return {
    name: { en: 'Guarantee', zh: '保函' },
    purpose: {
      en: 'Promises a counterparty money if the client does not perform',
      zh: '客户未履约时向受益人付款的承诺',
    },
    facility: 'guarantee',
    eligibility: forPurpose('contract', {
      fact: 'guaranteedObligation',
      is: 'one-of',
      values: ['bid', 'performance', 'advance payment', 'warranty'],
    }),
    fit: [
      between('contractsCompletedShare', 3, 0.8, 1),
      between('callsInFiveYears', 3, 3, 0),
      between('cashMarginShare', 2, 0, 0.3),
    ],
    terms: {
      amount: yuan(100_000, 500_000_000),
      tenorMonths: { least: 1, most: 60 },
      security: [{ en: 'cash margin', zh: '保证金' }],
      price: [{ kind: 'annual-fee', least: 0.003, most: 0.02 }],
    },
  }
}

/** A part of a loan that several lenders make together. */
export function syndicationShare(): Product {
  return {
    name: { en: 'Share of a syndicated loan', zh: '银团贷款份额' },
    purpose: {
      en: 'Takes a part of a loan that is too large for one lender',
      zh: '参与单一银行难以独立承担的大额贷款',
    },
    facility: 'term-loan',
    eligibility: forPurpose('syndication', isYes('arrangerNamed'), { fact: 'ownShare', is: 'at-most', value: 0.5 }),
    fit: [
      between('debtServiceCover', 3, 1.1, 1.5),
      between('arrangerShare', 2, 0, 0.25),
      betterIf('transferAllowed', 1),
    ],
    terms: {
      amount: yuan(50_000_000, 1_000_000_000),
      tenorMonths: { least: 12, most: 216 },
      repayment: ['sculpted', 'annuity', 'equal-principal'],
      security: [{ en: 'shared with the other lenders', zh: '与其他贷款人共享担保' }],
      price: [
        { kind: 'margin', least: 0.006, most: 0.025 },
        { kind: 'up-front-fee', least: 0.001, most: 0.01 },
      ],
    },
  }
}

/** Advice for a fee. */
export function advisory(): Product {
  return {
    name: { en: 'Advisory', zh: '财务顾问' },
    purpose: {
      en: 'Advises on structure, finance and partners of a transaction',
      zh: '就交易结构、融资方案与合作方提供顾问服务',
    },
    facility: 'service',
    eligibility: forPurpose('advice', { fact: 'conflictOfInterest', is: 'one-of', values: [false] }),
    fit: [
      between('dealSize', 2, 10_000_000, 500_000_000),
      betterIf('ownersAgree', 2),
      betterIf('financialModelReady', 1),
    ],
    terms: { price: [{ kind: 'up-front-fee', least: 0.002, most: 0.02 }] },
  }
}
