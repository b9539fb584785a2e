import type { RefusalDefinition } from '#libs/graphql';

/** What a voter may be told. */
export const ballotRefusals = {
  NotOnRoll: {
    kk: 'Сіз осы аумақ тұрғындарының тізімінде жоқсыз. Әкім аппаратына жүгініңіз.',
    ru: 'Вас нет в списке жителей этой территории. Обратитесь в аппарат акима.',
    en: 'You are not on the roll of this territory. Ask at the akim’s office.',
  },
  NotEligibleToVote: {
    facts: { reason: 'text' },
    kk: 'Бұл науқанда дауыс бере алмайсыз: {reason}.',
    ru: 'Вы не можете голосовать в этой кампании: {reason}.',
    en: 'You may not vote in this campaign: {reason}.',
  },
  VotingClosed: {
    facts: { closedAt: 'closing' },
    kk: 'Дауыс беру {closedAt} аяқталды.',
    ru: 'Голосование закончилось {closedAt}.',
    en: 'Voting ended on {closedAt}.',
  },
  VotingNotYetOpen: {
    facts: { opensAt: 'instant' },
    kk: 'Дауыс беру {opensAt} басталады.',
    ru: 'Голосование начнётся {opensAt}.',
    en: 'Voting begins on {opensAt}.',
  },
  BallotEmpty: {
    kk: 'Кемінде бір жобаны белгілеңіз.',
    ru: 'Отметьте хотя бы один проект.',
    en: 'Name at least one project.',
  },
  BallotNamesProjectTwice: {
    facts: { projectId: 'id' },
    kk: 'Бір жоба екі рет белгіленген.',
    ru: 'Один проект отмечен дважды.',
    en: 'A project is named twice.',
  },
  BallotTooManyProjects: {
    facts: { named: 'int', most: 'int' },
    kk: 'Тым көп жоба белгіленген: {named}, ең көбі {most}.',
    ru: 'Отмечено слишком много проектов: {named}, не более {most}.',
    en: 'Too many projects are named: {named}, {most} at most.',
  },
  BallotTooDear: {
    facts: { costTiyn: 'number', mostCostTiyn: 'number' },
    kk: 'Белгіленген жобалардың жалпы құны рұқсат етілгеннен артық.',
    ru: 'Общая стоимость отмеченных проектов больше допустимой.',
    en: 'The projects named cost more in all than a ballot may.',
  },
  PaperSheetTaken: {
    kk: 'Сізге қағаз бюллетень берілген, сондықтан басқа жолмен дауыс бере алмайсыз.',
    ru: 'Вам выдан бумажный бюллетень, поэтому голосовать другим способом нельзя.',
    en: 'You were handed a paper ballot, so you cannot vote in another way.',
  },
  BallotCastAlready: {
    kk: 'Бұл адам электрондық түрде дауыс берген, оған қағаз бюллетень берілмейді.',
    ru: 'Этот человек уже проголосовал электронно, бумажный бюллетень ему не выдаётся.',
    en: 'This person has voted already and gets no paper ballot.',
  },
  SheetIssuedAlready: {
    kk: 'Бұл адамға қағаз бюллетень берілген.',
    ru: 'Этому человеку бумажный бюллетень уже выдан.',
    en: 'This person has a paper ballot already.',
  },
  BallotChangedMeanwhile: {
    kk: 'Сіз таңдап отырғанда дауысыңыз басқа құрылғыдан жазылды. Қазіргі таңдауыңызды қарап, қажет болса қайта өзгертіңіз.',
    ru: 'Пока вы выбирали, ваш голос был записан с другого устройства. Посмотрите текущий выбор и при необходимости измените его.',
    en: 'While you were choosing, your ballot was recorded from another device. Look at it and change it if need be.',
  },
} as const satisfies Readonly<Record<string, RefusalDefinition>>;
