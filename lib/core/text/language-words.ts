/**
 * Words that carry grammar and hardly any meaning, by which a language written in Latin letters is told. Small letters;
 * forms without marks stand beside the marked ones where people type them. Not complete, and need not be.
 * Source: frequency lists of function words in the grammars of these languages, chosen by hand; *(guess)*.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is are you your with for this that from our we in on it be by or will can not have has as at an all now what how when who which their its into up out more do does was were been they these those than then there if but about only also every get',
  es: 'el la los las de del que y en un una unos unas con por para es son está están tu tus su sus no se lo al como más mas pero o sin sobre este esta estos estas hoy ya muy también tambien nuestra nuestro nuestros nuestras cada nunca aquí aqui desde hasta cuando donde puedes hay ha han si',
  pt: 'o os as do da dos das de que e em um uma uns umas com por para é são está seu sua seus suas não nao se ao aos à às no na nos nas como mais mas ou sem sobre este esta isso hoje já você voce vocês também tambem nosso nossa nossos nossas cada nunca aqui ainda até ate quando onde pode tem foi ser pelo pela',
  tr: 've bir bu ile için icin değil degil çok cok daha olarak gibi kadar sonra ne her hemen şimdi simdi sizin senin yeni tüm tum ama veya olan var yok mi mı da de ki en şu ya hiç ancak bize biz siz sen ben göre gore eden edin olsun önce once bugün bugun sadece',
  vi: 'và của cua là có không khong được duoc cho với voi một mot các cac những nhung người nguoi bạn ban này nay trong để khi đã sẽ hoặc hoac nhiều nhieu từ tu ở đến den theo như nhu bởi chúng chung tôi toi ngay tại tai nhận nhan mỗi moi vì phải phai',
  de: 'der die das und ist nicht ein eine einen einem einer mit für von auf zu den dem des im ihre ihr ihren sie wir sich auch oder bei nach aus werden wird kann sind haben hat als wie nur noch über zum zur durch uns unsere es ich du dein deine',
  fr: 'le la les des du de et est un une pour dans avec sur que qui vous votre vos nous notre nos ne pas plus par ce cette ces sont au aux ou en il elle être son sa ses mais comme tout tous sans chaque',
  it: 'il lo la i gli le di del della dei delle che e è un una con per non in su tuo tua tuoi nostro nostra si sono come più anche ma o da dal dalla al alla nel nella questo questa ogni senza ha hanno',
  id: 'yang dan di ke dari untuk dengan ini itu adalah anda kamu kami kita tidak akan pada dalam atau juga bisa dapat sudah oleh saya hanya lebih setiap karena seperti telah tanpa',
  nl: 'de het een en van is niet met voor op dat die te zijn aan om je jouw uw onze wij ook of bij naar uit wordt worden kan er als door maar meer geen',
  pl: 'i w z na do nie jest się sie to że ze jak o za przez dla oraz twój twoj twoje nasz nasza po od są jego już lub ale tylko aby więcej który która które',
  sv: 'och att det är som en ett på av för med inte den till om vi du din ditt våra har kan från men eller så',
  da: 'og at det er som en et på af for med ikke den til om vi du din dit vores har kan fra men eller så de',
  fi: 'ja on ei että se ovat tai mutta kun myös ole voi jos niin sinun meidän kanssa kaikki mitä',
  cs: 'je se na že do pro jsou jako není ale nebo po jeho vaše naše které který když také pouze',
  ro: 'și si de la în in cu pe este nu un o pentru din care sunt mai dar sau ce tău noastre fi fără această',
  hu: 'az és hogy nem is egy van meg de ez vagy csak már mint ha el ki minden lehet vagyunk',
  ca: 'el la els les de del que i en un una amb per és són no es més però o sense aquest aquesta teu teva nostre',
  tl: 'ang ng mga sa na at ay ito hindi para kung mo ka natin namin iyong lahat',
};

/**
 * Words of our subject, in the languages that the packs read: buttons and headings often hold nothing else.
 * Source: the vocabulary of the packs in `lib/rules/locales`.
 */
export const SUBJECT_WORDS: Readonly<Record<string, string>> = {
  es: 'billetera cartera monedero rentabilidad ganancia ganancias garantizada garantizadas reclama reclamar reclamá recompensas inversión dinero ingresos plazas semilla conecta conectar gratis diario diaria',
  pt: 'carteira rentabilidade rendimento rendimentos lucro lucros garantido garantidos garantida resgate resgatar resgata recompensas investimento dinheiro renda vagas conecte conectar grátis diário diária ganhe',
  tr: 'cüzdan cuzdan cüzdanı cüzdanını kazanç kazanc getiri garantili ödül ödülünü odul talep bağla bagla bağlayın günlük gunluk yatırım kazan risksiz',
  vi: 'ví thưởng nhận lợi nhuận đảm bảo kết nối miễn phí đầu tư nhuan thuong',
};

/** Letters that few languages written in Latin letters use; each different one found counts. */
export const TELLING_LETTERS: Readonly<Record<string, string>> = {
  es: 'ñ¿¡',
  pt: 'ãõ',
  tr: 'ğışİ',
  vi: 'ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  de: 'ßäü',
  fr: 'èêœ',
  pl: 'łąęśźżń',
  cs: 'řěůčž',
  ro: 'țșă',
  hu: 'őű',
  sv: 'å',
  da: 'øæå',
};

/** Words and letters by which Cyrillic text is told. Source: as above. */
export const CYRILLIC_WORDS: Readonly<Record<string, string>> = {
  ru: 'и в на не что это как для по из от до при без или если все всё наш наша наши ваш вы мы он она они его уже только ваши чтобы за с к у о но же бы был может каждый',
  uk: 'і в на не що це як для по із від до при без або якщо все наш наша наші ваш ви ми він вона вони його вже тільки щоб за з та є',
  bg: 'и в на не че това как за по от до при без или ако всички нашия вашия вие ние той те му вече само да се са ще с към',
  sr: 'и у на не да је се за од до при без или ако сви наш ваш ви ми он она они већ само са као што су',
};

export const CYRILLIC_LETTERS: Readonly<Record<string, string>> = {
  ru: 'ыэё',
  uk: 'іїєґ',
  be: 'ўі',
  sr: 'ћђљњџј',
};
