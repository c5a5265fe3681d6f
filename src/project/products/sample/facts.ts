import type { ProductText } from '../types.js'

/** What people call the facts that the sample products read. Shares are within [0, 1]; amounts are in yuan. */
export const SAMPLE_FACTS: Readonly<Record<string, ProductText>> = {
  amount: { en: 'amount', zh: '金额' },
  currency: { en: 'currency', zh: '币种' },
  tenorMonths: { en: 'tenor in months', zh: '期限（月）' },
  repayment: { en: 'repayment', zh: '还款方式' },
  purpose: { en: 'purpose', zh: '用途' },
  sanctioned: { en: 'on a sanctions list', zh: '列入制裁名单' },

  permitsComplete: { en: 'all permits granted', zh: '审批手续齐全' },
  equityShare: { en: 'equity share of cost', zh: '资本金比例' },
  debtServiceCover: { en: 'debt service cover', zh: '偿债备付率' },
  contractedRevenueShare: { en: 'share of revenue under contract', zh: '已签约收入占比' },
  sponsorCompletedProjects: { en: 'number of projects the sponsor has completed', zh: '发起人已建成项目数' },
  securityOffered: { en: 'security offered', zh: '可提供的担保' },

  highTechCertified: { en: 'certified high-tech enterprise', zh: '高新技术企业认定' },
  researchShareOfRevenue: { en: 'research spending over revenue', zh: '研发费用占收入比例' },
  patentsGranted: { en: 'patents granted', zh: '已授权专利数' },
  monthsOfCash: { en: 'months that cash lasts', zh: '现金可支撑月数' },
  grantConfirmed: { en: 'public grant confirmed', zh: '政府补助已确认' },

  buyerConfirmsInvoices: { en: 'buyer confirms invoices', zh: '核心企业确权' },
  buyerProbabilityOfDefault: { en: "buyer's probability of default", zh: '核心企业违约概率' },
  yearsWithBuyer: { en: 'years of trade with the buyer', zh: '与核心企业合作年数' },
  creditNotesShare: { en: 'share of invoices credited or returned', zh: '退货及折让占比' },
  invoiceDays: { en: 'days until invoices are paid', zh: '应收账款天数' },

  guaranteedObligation: { en: 'obligation to guarantee', zh: '保函种类' },
  contractsCompletedShare: { en: 'share of contracts completed in time', zh: '按期履约率' },
  callsInFiveYears: { en: 'guarantees called in five years', zh: '近五年保函索赔次数' },
  cashMarginShare: { en: 'cash margin over amount', zh: '保证金比例' },

  arrangerNamed: { en: 'arranger named', zh: '已确定牵头行' },
  ownShare: { en: "lender's share of the loan", zh: '本行份额占比' },
  arrangerShare: { en: 'share the arranger keeps', zh: '牵头行份额占比' },
  transferAllowed: { en: 'share may be sold', zh: '份额可转让' },

  conflictOfInterest: { en: 'conflict of interest', zh: '存在利益冲突' },
  dealSize: { en: 'size of the transaction', zh: '交易规模' },
  financialModelReady: { en: 'financial model at hand', zh: '已有财务模型' },
  ownersAgree: { en: 'owners agree on the aim', zh: '股东目标一致' },
}
