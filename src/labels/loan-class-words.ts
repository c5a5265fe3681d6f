/** Names of the five classes of loans, and what each rule of classification says. */
export const LOAN_CLASS_WORDS = {
  'loanClass.pass': { en: 'Pass', zh: '正常' },
  'loanClass.special-mention': { en: 'Special mention', zh: '关注' },
  'loanClass.substandard': { en: 'Substandard', zh: '次级' },
  'loanClass.doubtful': { en: 'Doubtful', zh: '可疑' },
  'loanClass.loss': { en: 'Loss', zh: '损失' },

  'loanRule.overdue': { en: 'Past due', zh: '逾期' },
  'loanRule.overdue90': { en: 'More than 90 days past due', zh: '逾期超过90天' },
  'loanRule.overdue270': { en: 'More than 270 days past due', zh: '逾期超过270天' },
  'loanRule.overdue360': { en: 'More than 360 days past due', zh: '逾期超过360天' },
  'loanRule.purposeChanged': { en: 'Money used otherwise than agreed', zh: '擅自改变资金用途' },
  'loanRule.refinanced': { en: 'Repaid by new debt', zh: '借新还旧或以其他债务融资偿还' },
  'loanRule.otherDebtNonPerforming': {
    en: 'Another debt of the borrower is non-performing',
    zh: '同一债务人的其他债务出现不良',
  },
  'loanRule.creditImpaired': { en: 'Credit-impaired', zh: '已发生信用减值' },
  'loanRule.ratingFallen': { en: 'External rating cut sharply', zh: '外部评级大幅下调' },
  'loanRule.overdueAllBanks': {
    en: 'More than 20 % of the debt to all banks is over 90 days past due',
    zh: '在所有银行的债务中逾期超过90天的已超过20%',
  },
  'loanRule.nonPerformingHere': {
    en: 'More than 10 % of the debt to this bank is non-performing',
    zh: '在本行的债权超过10%被分为不良',
  },
  'loanRule.evadesDebt': { en: 'Evades its debts to banks', zh: '逃废银行债务' },
  'loanRule.evadesOverdueDebt': { en: 'Evades debts that are past due', zh: '恶意逃废银行债务且已逾期' },
  'loanRule.halfLost': {
    en: 'Impaired, and half or more is expected to be lost',
    zh: '已减值且预期信用损失占账面余额50%以上',
  },
  'loanRule.mostLost': {
    en: 'Impaired, and 90 % or more is expected to be lost',
    zh: '已减值且预期信用损失占账面余额90%以上',
  },
  'loanRule.inLiquidation': { en: 'Borrower in bankruptcy liquidation', zh: '债务人已进入破产清算程序' },
  'loanRule.notYetCured': {
    en: 'Was non-performing and has not met the conditions to rise',
    zh: '原为不良且尚未满足上调条件',
  },
  'loanRule.restructured': { en: 'Restructured or in need of it', zh: '重组' },
  'loanRule.restructuredAgain': { en: 'Restructured once more under observation', zh: '观察期内再次重组' },
  'loanRule.restructuredOverdue': { en: 'Past due after restructuring', zh: '重组后仍然逾期' },
  'loanRule.restructuredUnable': { en: 'Unable to repay after restructuring', zh: '重组后仍无力归还' },
  'loanRule.nonAccrual': { en: 'Interest no longer taken into income', zh: '应收利息不再计入当期损益' },
  'loanRule.unlawful': { en: 'Granted against laws or regulations', zh: '违反法律法规发放' },
} as const
