/**
 * What fields are called elsewhere, in English and Chinese; for suggestions only, nothing is read by these names.
 *
 * @module
 */
import type { TableName } from '../../records/index.js'

const split = (names: string): readonly string[] => names.split(', ')

/** Names of fields that mean the same in every table. */
const EVERYWHERE: Readonly<Record<string, readonly string[]>> = {
  client: split(
    'client id, customer, customer id, customer no, account id, account, company, borrower, 客户, 客户编号, 客户号, 借款人',
  ),
  contact: split('contact id, contact person, 联系人, 联系人编号'),
  project: split('project id, project no, 项目, 项目编号'),
  facility: split('facility id, loan, loan id, loan no, contract no, 贷款, 贷款编号, 借据号, 授信编号'),
  product: split('product id, product code, 产品, 产品编号'),
  group: split('group id, group code, parent account, 集团, 所属集团, 集团编号'),
  currency: split('currency code, currency iso code, curr, ccy, document currency, 币种, 货币'),
  amount: split('amount in currency, value, total, sum, net value, 金额, 总额'),
  date: split('day, posting date, booking date, document date, activity date, 日期, 记账日期'),
  country: split('country code, country key, country region, billing country, 国家, 国家代码, 国别'),
  region: split('state, province, state province, billing state, 省份, 地区'),
  industry: split('industry sector, sector, branch, 行业, 所属行业'),
  status: split('state, account status, 状态'),
  kind: split('type, category, 类型, 种类'),
  from: split('start, start date, valid from, begin, 开始日期, 起始日'),
  until: split('end, end date, valid to, expiry, 结束日期, 到期日'),
  signedOn: split('signing date, contract date, agreement date, 签订日期, 签约日期'),
  maturity: split('maturity date, expiry date, due date, end of term, 到期日, 到期日期'),
  email: split('e mail, email address, 邮箱, 电子邮箱'),
  phone: split('telephone, telephone number, phone number, 电话, 联系电话'),
  website: split('web site, web address, company domain name, domain, url, 网址, 网站'),
  manager: split('owner, account owner, company owner, relationship manager, 客户经理'),
  employees: split('number of employees, headcount, 员工人数, 职工人数, 从业人数'),
  channel: split('source, lead source, 渠道, 来源'),
  source: split('system, record source, original source, 数据来源'),
  recordedOn: split('created date, create date, created on, entered on, 录入日期, 创建日期'),
  verifiedAt: split('verified on, last verified, checked on, 核实日期, 核验日期'),
  share: split('percentage, stake, 比例, 占比, 持股比例'),
  role: split('function, buying role, 角色'),
}

/** Names that mean a field of one table only; the key of each table above all. */
const IN_TABLE: Partial<Readonly<Record<TableName, Readonly<Record<string, readonly string[]>>>>> = {
  groups: { id: split('group id, group code, 集团编号'), name: split('group name, 集团名称') },
  clients: {
    id: split(
      'client id, customer, customer id, customer no, customer number, account id, company id, record id, 客户编号, 客户号',
    ),
    name: split(
      'client name, customer name, account name, company name, company, legal name, 客户名称, 企业名称, 公司名称, 名称',
    ),
    localName: split('local name, chinese name, 中文名称, 本地名称'),
    entityType: split('entity type, client type, customer type, account type, 客户类型, 企业类型'),
    registrationNumber: split('registration no, company number, trade register number, tax number, 注册号, 工商注册号'),
    socialCreditCode: split('uscc, usci, credit code, unified social credit code, 统一社会信用代码, 社会信用代码'),
    lei: split('legal entity identifier, lei code, 全球法人识别编码'),
    registeredOn: split('founded, founding date, incorporation date, year founded, 成立日期, 注册日期'),
    size: split('company size, size class, 企业规模, 规模'),
    ownership: split('ownership type, 所有制, 企业性质'),
    representative: split('legal representative, 法定代表人, 法人代表, 法人'),
    clientSince: split('customer since, became customer, became a customer date, 建档日期, 开户日期'),
    prospectSince: split('created date, create date, lead since'),
    acquisitionChannel: split('account source, lead source, original source, 获客渠道'),
  },
  contacts: {
    id: split('contact id, record id, partner number, 联系人编号'),
    name: split('full name, first name, last name, contact name, 姓名, 联系人姓名'),
    position: split('title, job title, 职务, 职位'),
    birthday: split('birthdate, date of birth, 出生日期, 生日'),
  },
  statements: {
    periodEnd: split('balance sheet date, period end, fiscal year end, reporting date, 报表日期, 会计期末'),
    totalAssets: split('assets, 资产总计, 总资产'),
    currentAssets: split('流动资产合计, 流动资产'),
    totalLiabilities: split('liabilities, 负债合计, 总负债'),
    currentLiabilities: split('流动负债合计, 流动负债'),
    bookEquity: split('equity, total equity, 所有者权益合计, 净资产'),
    sales: split('revenue, turnover, 营业收入, 销售收入'),
    netIncome: split('net profit, 净利润'),
    operatingCashFlow: split('cash from operations, 经营活动产生的现金流量净额'),
    cash: split('货币资金'),
    receivables: split('accounts receivable, 应收账款'),
    inventory: split('inventories, 存货'),
    unit: split('units, 单位'),
  },
  facilities: {
    id: split('facility id, loan id, loan no, 借据号, 授信编号, 贷款编号'),
    limit: split('credit limit, loan amount, principal, approved amount, 授信额度, 贷款金额'),
    outstanding: split('balance, outstanding balance, principal outstanding, 余额, 贷款余额'),
    annualRate: split('interest rate, rate, 利率, 年利率'),
    daysPastDue: split('dpd, days overdue, 逾期天数'),
  },
  payments: {
    id: split('payment id, transaction id, document number, 流水号'),
    amount: split('paid, amount paid, payment amount, 还款金额, 付款金额'),
    date: split('payment date, paid on, value date, 还款日期, 付款日期'),
  },
  instalments: {
    due: split('due date, payment due, 应还日期, 到期日'),
    principal: split('principal due, 应还本金'),
    interest: split('interest due, 应还利息'),
  },
  orders: {
    id: split('order id, order no, sales document, 订单号, 订单编号'),
    date: split('order date, document date, 订单日期, 下单日期'),
    amount: split('order amount, net value, 订单金额'),
  },
  applications: {
    id: split('application id, opportunity id, deal id, record id, 申请编号'),
    submittedOn: split('created date, create date, application date, 申请日期'),
    decidedOn: split('close date, decision date, 审批日期'),
    decision: split('stage, deal stage, 审批结果'),
    amount: split('amount applied, deal amount, 申请金额'),
  },
  ratings: { rating: split('grade, credit rating, 评级, 信用等级'), agency: split('rater, rating agency, 评级机构') },
}

/** Other names of a field of a table. */
export function otherNames(table: TableName, field: string): readonly string[] {
  const { [table]: inTable = {} } = IN_TABLE
  return [inTable, EVERYWHERE].flatMap(names => (Object.hasOwn(names, field) ? (names[field] ?? []) : []))
}
