import { phrases } from '@/lib/core/text/frame-cues.ts';
import type { LocaleCues } from '@/lib/core/text/locale-cues.ts';
import { localePattern } from '@/lib/core/text/locale-pattern.ts';

/** Compiles patterns with the numbers of this language. */
export const pattern = localePattern({
  scales: 'bin|milyon|milyar|mn|mr',
  percent: String.raw`\s?yuzde`,
  multiple: String.raw`(?:\s?kat[a-z]{0,5}|\s?misli)`,
  money: 'lira|dolar|euro|token|coin',
});

/** Source: the specification, section 10; the wording of warnings that Turkish supervisors publish. Verbs are denied by their endings. */
export const cues: LocaleCues = {
  writing: 'spaced',
  warned: phrases(`
    aldan*, aldat*, dikkat, dikkatli ol*, dolandır*, dolandırıcı*, güvenmeyin, inanmayın, kaçının, kandır*, kurban*, mağdur*, oltalama*, phishing, piramit*, ponzi*, saadet zincir*, sahte, sahtekar*, sakının, şüpheli*, şüpheyle,
    tuzağ*, tuzak*, tuzaktır, uyarı, uyarılar*, uyarıyor*, uyarısı, uzak dur, uzak durun, vurgun*
  `),
  notWarned: phrases(
    `dikkat çek*, dolandırıcılığa karşı, dolandırıcılık koruma*, dolandırıcılık önleme*, dolandırıcılık tespit*, sahte hesap tespit*, tuzak yok, dikkatinize`,
  ),
  refersBack: phrases(`böyle, böyleleri, bu, bunlar, bu tür, onlar, şu`),
  reported: phrases(`
    açıkladı, açıklamasına göre, bildirdi, belirtti, dava*, emniyet, gözaltı*, haberine göre, iddia*, iddianame*, ifade etti, mahkeme*, öne sür*, polis*, rapora göre, raporuna göre, savcı*, soruşturma*, söyledi, söylüyordu,
    söz vermiş*, şikayet*, sözde, suçlan*, tutuklan*, vaat ediyordu, vaat etmiş*, yazıyordu
  `),
  hypothetical: phrases(`
    derse, diyen biri, diyen site*, diyen proje*, diyenler*, diyorsa, diyorlarsa, ediyorsa, edilirse, ederse, eğer bir site, eğer biri, isteniyorsa, istenirse, isterse, istiyorsa, istiyorlarsa, söz veren*, söz veriyorsa, teklif eden*, vaat eden*,
    vaat ediyorsa, veriyorsa, yazıyorsa, sorulursa
  `),
  advice: phrases(
    `asla, hiçbir zaman, her zaman, kontrol etmeden, sakın, unutmayın, önce araştırın, araştırın, şüphelenin`,
  ),
  adviceInside: phrases(`
    asla, bağlamayın, bağlamayınız, dikkat edin, girmeyin, girmeyiniz, göndermeyin, inanma, kapatın, kimseyle, kimseye, onaylamayın, paylaşma, paylaşmayın, paylaşmayınız, tıklamayın, vermeyin, yapıştırmayın,
    yazmayın, acele etmeyin, istemeyiz, istemez, istemiyoruz, sormayız
  `),
  definedAfter: phrases(
    `anlamına gelir, anlamına gelmez, bir efsane*, bir işaret*, bir masal*, bir slogan*, cümlesi, denir, diye bir şey, efsane*, genellikle bir, ifadesi, işaretidir, lafı, nedir, ne demek*, ne anlama, sloganı, sözü, sözleri`,
  ),
  definedBefore: phrases(`denilen, diye bilinen, nedir bu`),
  incident: phrases(`çalındı, çalınan*, hack*, kaybetti, sızdı, sızdırıl*, sızıntı*`),
  negators: phrases(`asla, hiçbir, hiç, ne, ne de`),
  reach: 5,
  negatedAfter: phrases(`
    bulunmamakta*, bulunmuyor, değil, değildir, değiliz, edemez*, edilmez, etmez, etmeyiz, etmiyor, etmiyoruz, garantisi yok*, gelmez, mümkün değil*, olmadı*, olmaz, olamaz, söz konusu değil*, sunmaz, sunmayız, sunmuyor, sunmuyoruz,
    vaat etmiyoruz, vermez, vermeyiz, vermiyor, vermiyoruz, yok, yoktu, yoktur, bulunmaz
  `),
  notNegators: phrases(`
    alt sınır yok, deneyim gerek*, eksik olma*, geç kalma*, gecikme*, kaçırma, kaçırmayın, kaçırmayınız, kayıp yok, kaybetmek yok, komisyon yok, limit yok, risk yok, riski yok, sınır yok, üst sınır yok, ücret yok, vergi yok, zarar yok, yalnızca bu değil, sadece bu değil
  `),
  denials: phrases(`
    garanti edemez*, garanti edilemez, garanti etmez, garanti etmiyor*, garanti vermez, garanti vermiyoruz, hiçbir yatırım, hiçbir getiri, hiçbir kazanç, iddia etmiyoruz, kimse garanti, söz vermiyoruz, söylemiyoruz, talep etmeyiz, talep
    etmiyoruz, vaat etmez, vaat etmiyoruz, demiyoruz
  `),
  clauseBreaks: phrases(`ama, ancak, fakat, oysa, yine de, ve`),
  hedges: phrases(`belki, gelecekte, hedefliyoruz, muhtemelen, olabilir, planlıyoruz, umuyoruz, yakında`),
  hypeQuestion: phrases(`hala, hâlâ, hazır mısın*, neden bekliyor*, ne bekliyor*`),
  questionEnds: [],
  stance: phrases(`
    belirtiler*, dolandırıcı*, hatalar*, işaretler*, mitler, nasıl anlaşıl*, nasıl anlarsınız, nasıl korun*, nasıl tanı*, nelere dikkat, sık yapılan, sözlük, tehlike işaret*, tuzaklar*, uyarılar*
  `),
};
