/** The phrases of the summary; `{name}` is filled in by `label`. */
export const SUMMARY_WORDS = {
  'summary.title': { en: 'Who will come back: {file}', zh: '谁会回来：{file}' },

  'summary.warnings': { en: 'Before you act on this', zh: '使用这些数字之前' },

  'summary.pause': {
    en: 'No order between {from} and {to}, the end of observation: is that date a slip? Then say --until.',
    zh: '{from} 与观察期末的 {to} 之间没有任何订单：该日期是否有误？如有误，请用 --until 指明截止日期。',
  },

  'count.row': { en: '{count} row', zh: '{count} 行' },
  'count.rows': { en: '{count} rows', zh: '{count} 行' },
  'count.client': { en: '{count} client', zh: '{count} 位客户' },
  'count.clients': { en: '{count} clients', zh: '{count} 位客户' },
  'count.purchase': { en: '{count} purchase', zh: '{count} 次购买' },
  'count.purchases': { en: '{count} purchases', zh: '{count} 次购买' },

  'summary.observed': { en: 'Observed', zh: '观察期' },
  'summary.period': { en: '{from} to {until}, time in {units}', zh: '{from} 至 {until}，时间单位：{units}' },
  'unit.day': { en: 'days', zh: '天' },
  'unit.week': { en: 'weeks', zh: '周' },
  'unit.month': { en: 'months', zh: '月' },
  'unit.year': { en: 'years', zh: '年' },
  'summary.columns': { en: 'Columns read', zh: '读取的列' },
  'role.client': { en: 'client', zh: '客户' },
  'role.date': { en: 'date', zh: '日期' },
  'role.amount': { en: 'amount', zh: '金额' },
  'role.currency': { en: 'currency', zh: '币种' },
  'summary.orders': { en: 'Purchases', zh: '购买' },
  'summary.ordersText': { en: '{purchases}, from {rows}', zh: '{purchases} 次，来自 {rows}' },
  'summary.amounts': { en: 'Amounts', zh: '金额' },
  'summary.amountsText': { en: '{total} in all, {mean} per purchase', zh: '合计 {total}，平均每次购买 {mean}' },
  'summary.amountsSomeText': {
    en: '{total} in all, {mean} for each of the {paid} with an amount above zero',
    zh: '合计 {total}，金额大于零的 {paid}平均每次 {mean}',
  },
  'summary.clients': { en: 'Clients', zh: '客户' },
  'summary.clientsText': {
    en: '{clients}, of whom {repeat} ({share}) bought again',
    zh: '{clients} 位，其中 {repeat} 位（{share}）再次购买',
  },
  'summary.still': { en: 'Still clients', zh: '仍是客户' },
  'summary.stillText': { en: '{alive} of {clients} ({share})', zh: '{clients} 位中的 {alive} 位（{share}）' },
  'summary.stillRepeat': {
    en: '{alive} of the {repeat} who bought again ({share}); the {once} who bought once all count, see below',
    zh: '再次购买的 {repeat} 位中有 {alive} 位（{share}）；只购买过一次的 {once} 位全部计入，说明见下',
  },
  'summary.next': { en: 'Next {horizon}', zh: '未来 {horizon}' },
  'summary.nextText': {
    en: '{purchases}, by {buyers} of the {clients} ({share})',
    zh: '预计 {purchases}，来自 {clients}中的 {buyers} 位（{share}）',
  },

  'summary.forecast': { en: 'Forecast', zh: '预测' },
  'summary.noForecast': { en: 'none, for the reasons above', zh: '无，原因见上' },

  'summary.top': {
    en: 'Clients expected to buy most in the next {horizon}',
    zh: '未来 {horizon}内预计购买最多的客户',
  },
  'top.client': { en: 'client', zh: '客户' },
  'top.purchases': { en: 'purchases so far', zh: '已购买次数' },
  'top.last': { en: 'last purchase', zh: '最近购买' },
  'top.still': { en: 'still a client', zh: '仍是客户' },
  'top.expected': { en: 'expected purchases', zh: '预计购买次数' },

  'summary.dropped': { en: 'Merged or left out', zh: '合并或排除' },
  'summary.nothing': { en: 'nothing', zh: '无' },

  'summary.model': { en: 'The model: {name}', zh: '模型：{name}' },
  'model.bg-nbd': {
    en: 'BG/NBD (Fader, Hardie and Lee 2005): clients buy at their own steady pace until they leave',
    zh: 'BG/NBD（Fader、Hardie 与 Lee 2005）：客户按各自稳定的节奏购买，直到离开',
  },
  'model.converged': {
    en: 'converged in {iterations} steps, log-likelihood {logLikelihood}, AIC {aic}',
    zh: '经 {iterations} 步收敛，对数似然 {logLikelihood}，AIC {aic}',
  },
  'model.notConverged': {
    en: 'NOT converged after {iterations} steps, log-likelihood {logLikelihood}',
    zh: '{iterations} 步后仍未收敛，对数似然 {logLikelihood}',
  },
  'model.parameter': { en: 'parameter', zh: '参数' },
  'model.value': { en: 'value', zh: '估计值' },
  'model.error': { en: 'std. error', zh: '标准误' },
  'model.meaning': { en: 'meaning', zh: '含义' },

  'summary.reading': { en: 'How to read this', zh: '如何阅读' },
  'reading.still': {
    en: '"Still a client" is a probability. Of 100 clients at 70 %, about 70 will turn out to be still there.',
    zh: '“仍是客户”是一个概率：100 位概率为 70 % 的客户中，大约有 70 位仍在。',
  },
  'reading.once': {
    en: 'Who bought once counts as still a client for certain. That is an assumption of the model, not a finding: judge such clients by their expected purchases.',
    zh: '只购买过一次的客户一律视为仍是客户。这是模型的假设，不是结论：请用预计购买次数来判断他们。',
  },
  'reading.expected': {
    en: 'Expected purchases are averages over many clients with the same history, and they add up. They hold while people go on as they did: no season, trend or campaign is in them.',
    zh: '预计购买次数是历史相同的众多客户的平均值，可以相加。前提是客户行为不变：其中不含季节、趋势或促销。',
  },
  'reading.error': {
    en: 'A standard error says how far chance may have moved a parameter: it rarely lies more than two of them away.',
    zh: '标准误表示参数受偶然影响的程度：真值很少偏离两个标准误以上。',
  },

  'fault.where': { en: 'where', zh: '位置' },
  'fault.expected': { en: 'expected', zh: '应为' },
  'fault.received': { en: 'received', zh: '实为' },
  'fault.hint': { en: 'what to do', zh: '建议' },
  'fault.others': { en: 'also', zh: '另有' },
  'fault.more': { en: '{count} more', zh: '以及其他 {count} 处' },
  'fault.code': { en: 'code', zh: '代码' },
  'fault.output': { en: 'The output cannot be written: {reason}', zh: '无法写出结果：{reason}' },
  'fault.bug': { en: 'This should not have happened: {message}', zh: '出现意外错误：{message}' },

  'summary.written': { en: 'Written to {folder}', zh: '已写入 {folder}' },
  'written.clients': { en: 'every client with its figures', zh: '每位客户及其数字' },
  'written.models': { en: 'the fitted model, to score with later', zh: '拟合好的模型，供以后打分使用' },
  'written.summary': { en: 'this summary, for programs', zh: '本摘要，供程序读取' },
} as const
