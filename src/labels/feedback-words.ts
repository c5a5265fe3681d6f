/** Aspects and verdicts of feedback, and how far its issues have come. */
export const FEEDBACK_WORDS = {
  'feedback.positive': { en: 'positive', zh: '正面' },
  'feedback.negative': { en: 'negative', zh: '负面' },
  'feedback.mixed': { en: 'mixed', zh: '褒贬兼有' },
  'feedback.neutral': { en: 'neutral', zh: '中性' },
  'feedback.unknown': { en: 'not understood', zh: '未能识别' },
  'aspect.rate': { en: 'interest rate', zh: '利率' },
  'aspect.fees': { en: 'fees', zh: '费用' },
  'aspect.speed': { en: 'speed', zh: '速度' },
  'aspect.approval': { en: 'approval', zh: '审批' },
  'aspect.documents': { en: 'documents', zh: '资料手续' },
  'aspect.transparency': { en: 'transparency', zh: '透明度' },
  'aspect.service': { en: 'service', zh: '服务' },
  'aspect.staff': { en: 'staff', zh: '人员' },
  'aspect.collateral': { en: 'collateral', zh: '抵押担保' },
  'aspect.covenant': { en: 'covenants', zh: '约束条款' },
  'aspect.disbursement': { en: 'disbursement', zh: '放款' },
  'aspect.prepayment': { en: 'early repayment', zh: '提前还款' },
  'aspect.online': { en: 'online channel', zh: '线上渠道' },
  'aspect.flexibility': { en: 'flexibility', zh: '灵活性' },
  'aspect.limit': { en: 'loan amount', zh: '额度' },
  'issue.open': { en: 'Open: nothing has been done about it', zh: '未处理：尚未采取措施' },
  'issue.too-early': {
    en: 'Acted on; too early to tell: about {more} more comments are needed',
    zh: '已采取措施，尚无法判断：约需再收集 {more} 条反馈',
  },
  'issue.improved': {
    en: 'Improved: complaints fell from {before} to {after}, beyond chance',
    zh: '已改善：抱怨占比由 {before} 降至 {after}，超出偶然波动',
  },
  'issue.not-improved': {
    en: 'Not improved: complaints went from {before} to {after}, no fall beyond chance',
    zh: '未改善：抱怨占比由 {before} 变为 {after}，未见超出偶然的下降',
  },
  'issue.undecidable': {
    en: 'Cannot be decided: too few comments or complaints before the action',
    zh: '无法判定：采取措施之前的反馈或抱怨过少',
  },
  'issue.worse': {
    en: 'Worse: complaints rose from {before} to {after}, beyond chance',
    zh: '恶化：抱怨占比由 {before} 升至 {after}，超出偶然波动',
  },
  REGRESSION_TO_THE_MEAN: {
    en: 'The issue was taken up because of the comments it is compared with: what is picked for being high is lower later by chance alone.',
    zh: '该问题正是因为这些反馈而被立项：因数值偏高而被选中的，之后本就会偶然回落。',
  },
  SEVERAL_ISSUES_OF_ASPECT: {
    en: 'Several issues concern the same aspect: which of their actions worked cannot be told.',
    zh: '多个问题涉及同一方面，无法区分哪项措施起了作用。',
  },
  UNDERSTOOD_DIFFERENTLY: {
    en: 'Before and after, different shares of comments were not understood: shares of complaints may differ for that alone.',
    zh: '措施前后未能识别的反馈占比不同，抱怨占比可能仅因此而有差异。',
  },
  COMMENTS_BETWEEN_ACTIONS: {
    en: 'Some comments came on days of actions or between them. They count neither before nor after.',
    zh: '部分反馈出现在措施当日或各项措施之间，既不计入之前也不计入之后。',
  },
} as const
