/**
 * Accounts by Chinese Accounting Standards for Business Enterprises (企业会计准则).
 *
 * Names of the formats for general enterprises of the Ministry of Finance, 财会〔2019〕6号 and, for groups, 财会〔2019〕16号; of those
 * before them (财会〔2018〕15号, 财会〔2017〕30号, the application guide of CAS 30 of 2006); and the usual ones in English.
 *
 * @module
 */
import { CAS_BALANCE_SHEET } from './cas-balance-sheet.js'
import { CAS_PERFORMANCE } from './cas-performance.js'
import type { StatementLayout } from './layout.js'
import { namesIn } from './layout.js'

/** Lines of these accounts. */
export const CAS_LAYOUT: StatementLayout = {
  amounts: { ...CAS_BALANCE_SHEET, ...CAS_PERFORMANCE },
  others: namesIn(`
    结算备付金 | 拆出资金 | 应收保费 | 应收分保账款 | 应收分保合同准备金 | 买入返售金融资产 | 发放贷款和垫款 | 数据资源 |
    短期投资 | 待摊费用 | 固定资产原价 | 固定资产原值 | 累计折旧 | 固定资产减值准备 | 长期负债合计 | 应付工资 | 应付福利费 |
    应交税金 | 预提费用 | 主营业务税金及附加 | 主营业务利润 | 其他业务利润 | 向中央银行借款 | 保险合同准备金 | 优先股 | 永续债 |
    长期应付职工薪酬 | 已赚保费 | 手续费及佣金收入 | 手续费及佣金支出 | 汇兑收益 | 对联营企业和合营企业的投资收益 |
    以摊余成本计量的金融资产终止确认收益 | 子公司吸收少数股东投资收到的现金 | 子公司支付给少数股东的股利、利润 |
    Financial assets held for trading | Advances to suppliers | Long-term equity investments |
    Long-term prepaid expenses | Long-term deferred expenses | Advances from customers | Employee benefits payable |
    Taxes payable | Total liabilities and owners' equity | Total operating costs | Taxes and surcharges |
    Operating profit | Non-operating income | Non-operating expenses |
    Net profit attributable to shareholders of the parent company |
    交易性金融资产 | 衍生金融资产 | 预付款项 | 预付账款 | 其他应收款 | 应收利息 | 应收股利 | 合同资产 | 持有待售资产 |
    一年内到期的非流动资产 | 其他流动资产 | 债权投资 | 其他债权投资 | 长期应收款 | 长期股权投资 | 其他权益工具投资 |
    其他非流动金融资产 | 可供出售金融资产 | 持有至到期投资 | 投资性房地产 | 生产性生物资产 | 油气资产 | 使用权资产 |
    长期待摊费用 | 递延所得税资产 | 其他非流动资产 | 非流动资产合计 | 交易性金融负债 | 衍生金融负债 | 预收款项 |
    预收账款 | 合同负债 | 应付职工薪酬 | 应交税费 | 其他应付款 | 应付利息 | 应付股利 | 持有待售负债 | 其他流动负债 |
    租赁负债 | 长期应付款 | 专项应付款 | 预计负债 | 递延收益 | 递延所得税负债 | 其他非流动负债 | 非流动负债合计 |
    其他权益工具 | 库存股 | 其他综合收益 | 专项储备 | 归属于母公司所有者权益合计 | 归属于母公司股东权益合计 |
    负债和所有者权益总计 | 负债和股东权益总计 | 负债及所有者权益总计 | 负债及股东权益总计 | 营业总成本 | 税金及附加 |
    营业税金及附加 | 利息收入 | 其他收益 | 投资收益 | 净敞口套期收益 | 公允价值变动收益 | 信用减值损失 |
    资产减值损失 | 资产处置收益 | 营业利润 | 营业外收入 | 营业外支出 | 持续经营净利润 | 终止经营净利润 |
    归属于母公司股东的净利润 | 归属于母公司所有者的净利润 | 少数股东损益 | 其他综合收益的税后净额 | 综合收益总额 |
    基本每股收益 | 稀释每股收益 | 销售商品、提供劳务收到的现金 | 收到的税费返还 | 收到其他与经营活动有关的现金 |
    经营活动现金流入小计 | 购买商品、接受劳务支付的现金 | 支付给职工以及为职工支付的现金 |
    支付给职工及为职工支付的现金 | 支付的各项税费 | 支付其他与经营活动有关的现金 | 经营活动现金流出小计 |
    收回投资收到的现金 | 取得投资收益收到的现金 | 处置固定资产、无形资产和其他长期资产收回的现金净额 |
    处置子公司及其他营业单位收到的现金净额 | 收到其他与投资活动有关的现金 | 投资活动现金流入小计 | 投资支付的现金 |
    取得子公司及其他营业单位支付的现金净额 | 支付其他与投资活动有关的现金 | 投资活动现金流出小计 |
    吸收投资收到的现金 | 取得借款收到的现金 | 收到其他与筹资活动有关的现金 | 筹资活动现金流入小计 |
    偿还债务支付的现金 | 分配股利、利润或偿付利息支付的现金 | 支付其他与筹资活动有关的现金 | 筹资活动现金流出小计 |
    期初现金及现金等价物余额 | 期末现金及现金等价物余额
  `),
}
