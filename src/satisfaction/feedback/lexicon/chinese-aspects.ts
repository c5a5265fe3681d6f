/**
 * What Chinese comments on a lender are about, and whether clients want more or less of it.
 *
 * @module
 */
import type { AspectWords } from '../lexicon-types.js'
import { wordsOf } from './words-of.js'

export const CHINESE_ASPECTS: readonly AspectWords[] = [
  {
    role: 'aspect',
    aspect: 'rate',
    wanted: 'less',
    words: wordsOf(
      '利率, 利息, 年化, 年化利率, 贷款利率, 融资成本, 资金成本, 息费, 定价, 加点, 利差, 借款成本, 贷款成本, 融资利率, 综合成本, 利息支出',
    ),
  },
  {
    role: 'aspect',
    aspect: 'fees',
    wanted: 'less',
    words: wordsOf(
      '费用, 手续费, 服务费, 收费, 中介费, 评估费, 承诺费, 管理费, 成本, 年费, 附加费, 担保费, 律师费, 公证费, 费率, 杂费, 价格, 咨询费, 账户管理费, 额外费用, 安排费, 开户费, 顾问费',
    ),
  },
  {
    role: 'aspect',
    aspect: 'speed',
    wanted: 'more',
    words: wordsOf('速度, 效率, 办事效率, 时效, 时效性, 进度, 进展, 工作效率, 办理速度, 办理效率'),
  },
  {
    role: 'aspect',
    aspect: 'speed',
    wanted: 'less',
    words: wordsOf(
      '时间, 等待时间, 周期, 耗时, 等待, 排队, 办理时间, 时长, 天数, 排队时间, 审批周期, 审批时间, 办理周期',
    ),
  },
  {
    role: 'aspect',
    aspect: 'approval',
    words: wordsOf(
      '审批, 审核, 批复, 授信审批, 贷审, 批贷, 初审, 终审, 尽调, 尽职调查, 批准, 贷款审批, 审查, 复审, 审贷会, 风控, 过会, 获批, 下批复',
    ),
  },
  {
    role: 'aspect',
    aspect: 'approval',
    wanted: 'less',
    words: wordsOf(
      '流程, 审批流程, 审批环节, 环节, 门槛, 准入条件, 程序, 准入门槛, 贷款条件, 贷款门槛, 办理流程, 贷款流程, 步骤, 申请流程, 层级',
    ),
  },
  { role: 'aspect', aspect: 'approval', wanted: 'more', words: wordsOf('通过率, 批复率') },
  { role: 'aspect', wanted: 'less', words: wordsOf('要求, 条件, 负担, 风险, 难度, 压力') },
  { role: 'aspect', wanted: 'more', words: wordsOf('质量, 选择余地, 满意度, 便利性, 诚意, 水平, 竞争力') },
  {
    role: 'aspect',
    aspect: 'documents',
    wanted: 'less',
    words: wordsOf(
      '资料, 材料, 手续, 文件, 单据, 证明, 表格, 单子, 申请材料, 贷款资料, 贷款材料, 复印件, 证件, 表单, 纸质材料, 资料清单, 材料清单, 证明材料, 盖章, 申请表, 报表资料, 文书',
    ),
  },
  {
    role: 'aspect',
    aspect: 'transparency',
    wanted: 'more',
    words: wordsOf('透明度, 信息披露, 披露, 说明, 解释, 告知, 明细'),
  },
  { role: 'aspect', aspect: 'transparency', words: wordsOf('条款, 合同条款, 霸王条款说明, 信息公开, 小字') },
  {
    role: 'aspect',
    aspect: 'service',
    words: wordsOf(
      '服务, 客服, 热线, 售后, 客服热线, 客户服务, 售后服务, 服务质量, 服务水平, 客服电话, 服务体验, 增值服务, 贷后服务, 咨询服务',
    ),
  },
  {
    role: 'aspect',
    aspect: 'service',
    wanted: 'more',
    words: wordsOf(
      '回访, 回复, 回应, 响应, 沟通, 通知, 反馈, 答复, 回音, 提醒, 接电话, 回电话, 跟进, 指导, 关怀, 人接听, 消息, 音讯, 建议反馈, 人管',
    ),
  },
  {
    role: 'aspect',
    aspect: 'staff',
    words: wordsOf(
      '员工, 客户经理, 经理, 工作人员, 柜员, 业务员, 信贷员, 人员, 团队, 态度, 服务态度, 顾问, 对接人, 专员, 业务经理, 信贷经理, 行员, 客服人员, 大堂经理, 柜台人员, 小哥, 小姐姐, 业务人员, 工作态度, 行长, 服务人员, 小伙子, 姑娘, 理财经理',
    ),
  },
  {
    role: 'aspect',
    aspect: 'staff',
    wanted: 'more',
    words: wordsOf(
      '专业度, 专业性, 专业水平, 专业能力, 业务能力, 业务水平, 责任心, 耐心程度, 素质, 专业知识, 责任感, 主动性, 亲和力',
    ),
  },
  {
    role: 'aspect',
    aspect: 'collateral',
    wanted: 'less',
    words: wordsOf(
      '抵押, 抵押物, 抵押品, 质押, 担保, 担保物, 担保人, 保证人, 保证金, 抵质押, 质押物, 抵押担保, 连带担保, 个人担保, 担保要求, 抵押要求, 押品, 反担保, 连带责任',
    ),
  },
  {
    role: 'aspect',
    aspect: 'collateral',
    wanted: 'more',
    words: wordsOf('评估价, 估值, 抵押率, 评估值, 评估价格, 评估'),
  },
  {
    role: 'aspect',
    aspect: 'covenant',
    wanted: 'less',
    words: wordsOf(
      '约束条款, 限制性条款, 财务约束, 贷后要求, 贷后管理, 财务指标, 契约, 承诺条款, 报表要求, 贷后检查, 约束, 限制, 财务指标要求, 保护性条款, 监管账户, 资金监管, 约定事项, 贷后',
    ),
  },
  {
    role: 'aspect',
    aspect: 'disbursement',
    words: wordsOf(
      '放款, 到账, 拨款, 提款, 出款, 下款, 打款, 款项, 资金到位, 放款速度, 用款, 发放, 放贷, 贷款发放, 资金到账, 款子, 入账',
    ),
  },
  { role: 'aspect', aspect: 'prepayment', words: wordsOf('提前还款, 提前还贷, 提前结清, 提前还, 提前偿还') },
  {
    role: 'aspect',
    aspect: 'prepayment',
    wanted: 'less',
    words: wordsOf('违约金, 提前还款违约金, 提前还款手续费, 罚金, 罚息, 提前还款费用, 补偿金'),
  },
  {
    role: 'aspect',
    aspect: 'online',
    words: wordsOf(
      '手机银行, 网银, 线上, 系统, 平台, 网站, 小程序, 界面, 登录, 公众号, 电子渠道, 网上银行, 手机端, 线上渠道, 客户端, 企业网银, 线上申请, 线上办理, 网页, 软件, 线上平台, 电子银行, 页面, 验证码, 上传',
    ),
  },
  {
    role: 'aspect',
    aspect: 'flexibility',
    wanted: 'more',
    words: wordsOf('灵活性, 期限, 宽限期, 展期, 贷款期限, 还款期限, 灵活度, 还款宽限, 续贷, 缓冲期, 余地'),
  },
  { role: 'aspect', aspect: 'flexibility', words: wordsOf('还款方式, 还款计划, 还款安排, 还款日, 还款时间, 还款') },
  {
    role: 'aspect',
    aspect: 'limit',
    wanted: 'more',
    words: wordsOf('额度, 授信额度, 授信, 贷款额, 贷款额度, 贷款金额, 信用额度, 批的额度, 提额, 最高额度'),
  },
]
