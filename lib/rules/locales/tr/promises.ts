import type { LocaleRule } from '@/lib/core/locale.ts';
import { pattern } from './words.ts';

const PROFIT = '(?:kazanc|getiri|gelir|kar|karlar|kazanim)[a-z]{0,6}';
const PERIOD = '(?:gunluk|haftalik|aylik|her gun|her ay|her hafta|gunde|ayda|haftada|saatte|saatlik)';
const INVESTING =
  /(?:yatir|stake|staking|bot|trade|islem|kazan|getiri|token|coin|kripto|sermaye|gelir|havuz|dugum|robot|ajan)/;

/** What a project promises and says of itself. */
export const PROMISES: readonly LocaleRule[] = [
  {
    rule: 'guaranteed-return',
    cues: ['garanti', 'risksiz', 'risk', 'sabit', 'kaybet'],
    patterns: [
      pattern(
        String.raw`\b(?:sermaye|yatirim|para)(?:niz|n|niza)?\s(?:%\s?100\s|tamamen\s)?garanti\s(?:altinda|altindadir)\b`,
      ),
      pattern(String.raw`\bgarantili\s(?:[\w]{1,10}\s)?geri\sdonus`),
      pattern(String.raw`\bgaranti(?:li|lidir)?\s(?:[\w%-]{1,14}\s){0,3}${PROFIT}\b`),
      pattern(String.raw`\b${PROFIT}\s(?:[\w%-]{1,14}\s){0,2}garanti(?:si|li|lidir|dir|niz)?\b`),
      pattern(
        String.raw`\b(?:risksiz|sifir\sriskli|sifir\sriskle)\s(?:[\w%-]{1,14}\s){0,2}(?:${PROFIT}|yatirim[a-z]{0,3}|kazan[a-z]{0,10})\b`,
      ),
      pattern(String.raw`\b(?:kazan|kazanin|yatirim|getiri|gelir)\b{{GAP30}}\b(?:risk\syok|riski\syok|sifir\srisk)\b`),
      pattern(
        String.raw`\bsabit\s${PERIOD}\s(?:[\w%-]{1,12}\s)?${PROFIT}\b|\b${PERIOD}\ssabit\s(?:[\w%-]{1,12}\s)?${PROFIT}\b`,
      ),
      pattern(String.raw`\bkaybetme(?:niz|n)\simkansiz\b`),
    ],
    not: /(?:mevduat|calisma suresi|iade|para iade|test agi|testnet|demo|simulasyon|risksiz faiz|hazine|devlet tahvili|maas|emekli|garanti bbva|garanti bankasi|karsilas|karar|karsi|karanlik)/,
    near: INVESTING,
    examples: {
      flags: [
        'Yapay zekâ botumuzla garantili %3 kazanç elde edin.',
        'Token yatıran herkese garantili getiri.',
        'Günlük gelir garantisi ilk yatırımdan itibaren sizinle.',
        'Risksiz kazanç için botumuza katılın.',
        'Uyurken kazan, risk yok, token yatırman yeterli.',
        'Stake edenlere sabit günlük getiri.',
        'Bu ajanla kaybetmeniz imkânsız, sermayeniz her gün büyür.',
      ],
      passes: [
        'Garantili getiri vermiyoruz, tüm sermayenizi kaybedebilirsiniz.',
        'Garantili kazanç diye bir şey yoktur.',
        'Garantili kazanç vaat eden botlardan uzak durun.',
        'Bir site garantili getiri vaat ediyorsa sayfayı kapatın.',
        'İddianameye göre şüpheliler yatırımcılara garantili kazanç sözü vermiş.',
        'Garantili getiri nedir ve neden bu kadar reklamı yapılır?',
        'Görev başarısız olursa para iade garantisi veriyoruz; operatörün geliri değişmez.',
        'Token için “garantili kazanç” sözü bir plan değildir.',
      ],
    },
  },
  {
    rule: 'yield-number-no-source',
    cues: ['yatir', 'koy', '%', 'yuzde', 'apy', 'apr', 'amorti'],
    patterns: [
      pattern(String.raw`\b(?:gunluk|haftalik|aylik|gunde|ayda)\s{{PCT}}(?:'?[a-z]{1,4})?\spasif\sgelir\b`),
      pattern(
        String.raw`\byillik\s(?:%\s?(?:[2-9]\d|\d{3,5})|(?:[2-9]\d|\d{3,5})\s?%)(?:'?[a-z]{1,4})?\s(?:getiri|kazanc)[a-z]{0,5}\b`,
      ),
      pattern(
        String.raw`\b${PERIOD}\s{{PCT}}(?:'?[a-z]{1,4})?\s(?:ile|ila|-)\s{{PCT}}\s(?:[\w]{1,8}\s)?(?:arasi\s)?${PROFIT}\b`,
      ),
      pattern(String.raw`{{MONEY}}\s(?:yatir|yatirin|koy)\b{{GAP25}}{{MONEY}}\s(?:al|alin|kazan|cek)\b`),
      pattern(String.raw`\b${PERIOD}\s(?:getiri|kazanc|kar)\s?:?\s?{{PCT}}`),
      pattern(
        String.raw`\b${PERIOD}\s(?:ortalama\s|net\s)?(?:{{PCT}}|yuzde\s\d{1,3}(?:[.,]\d{1,2})?)(?:'?[a-z]{1,4})?\s(?:varan\s|kadar\s|net\s|sabit\s)?(?:${PROFIT}|kazan[a-z]{0,10}|odul[a-z]{0,5}|ode[a-z]{1,8})\b`,
      ),
      pattern(
        String.raw`\b(?:${PROFIT}|kazan[a-z]{0,10})\s?:?\s(?:[\w]{1,12}\s){0,2}${PERIOD}\s(?:{{PCT}}|yuzde\s\d{1,3})`,
      ),
      pattern(String.raw`{{PCT}}\s${PERIOD}\s(?:[\w]{1,12}\s)?${PROFIT}\b`),
      pattern(
        String.raw`(?:%\s?(?:[2-9]\d|\d{3,5})(?:[.,]\d{1,2})?|(?:[2-9]\d|\d{3,5})(?:[.,]\d{1,2})?\s?%)(?:'?[a-z]{1,4})?\s(?:varan\s)?(?:apy|apr|yillik\s(?:getiri|kazanc))\b|\b(?:apy|apr|yillik\sgetiri)\s?:?\s?(?:%\s?(?:[2-9]\d|\d{3,5})|(?:[2-9]\d|\d{3,5})(?:[.,]\d{1,2})?\s?%)`,
      ),
      pattern(
        String.raw`\b\d{1,3}\s(?:gunde|haftada|saatte)\s(?:kendini\samorti|parani(?:zi)?\s(?:ikiye\s)?katla|yatirimini(?:zi)?\s(?:ikiye\s)?katla|amorti)`,
      ),
    ],
    not: /(?:artti|artis|azal|buyu|maliyet|ucret|hacim|kullanim|enflasyon|kredi|mevduat|faiz|dustu|geriledi|kaybetti|komisyon|vergi|ceza|arz|ciro|satislar|buyume|indirim|kdv)/,
    near: INVESTING,
    examples: {
      flags: [
        'Token yatır, günlük %2 kazanç al.',
        'Botumuz günde %1,5 kazandırıyor.',
        "Staking ile %480'e varan APY.",
        'Yapay zekâ düğümleri 40 günde kendini amorti eder, token geliri sürer.',
        'Otomatik trade ile aylık %12 getiri.',
        'Yatırımınıza haftalık yüzde 3 ödeme.',
      ],
      passes: [
        'Token günde ortalama %3 değer kaybetti.',
        'Savcılığa göre platform yatırımcılara günlük %2 kazanç vaat ediyordu.',
        'Tokenin yıllık enflasyonu %6 ve her yıl azalıyor.',
        'Günlük %2 kazanç vaat etmiyoruz.',
        'Bir site günlük %2 kazanç sunuyorsa şüpheyle bakın, sizden token istiyorsa kapatın.',
        'Havuzun aylık komisyonu gelirin %1 kadarıdır.',
        'Düğümlerin kullanımı ayda %4 artıyor.',
      ],
    },
  },
  {
    rule: 'referral-ladder',
    cues: ['seviye', 'kademe', 'katman', 'referans', 'davet', 'ekib', 'ekip'],
    patterns: [
      pattern(
        String.raw`\b(?:\d{1,2}|uc|dort|bes|alti|yedi|on|cok)\s?(?:seviyeli|kademeli|katmanli)\s(?:[\w]{1,12}\s)?(?:referans|davet|ortaklik|komisyon|prim)`,
      ),
      pattern(String.raw`\b(?:\d{1,2}|uc|dort|bes|alti|yedi|on)\sseviye\s(?:referans|davet|komisyon)`),
      pattern(
        String.raw`\b(?:davet\sett(?:igin|iginiz|iklerin|ikleriniz)[a-z]{0,6}|referanslarin(?:in|izin)|ekibin(?:in|izin)|arkadaslarin(?:in|izin))\s(?:[\w]{1,12}\s){0,2}(?:yatirim|kazanc|gelir|alim|depozito|islem)[a-z]{0,10}\b{{GAP25}}(?:{{PCT}}|\b(?:pay|komisyon|prim|bonus)\b)`,
      ),
    ],
    examples: {
      flags: [
        'Yedi seviyeli referans programı, ödemeler token ile.',
        'Davet ettiklerinin yatırımlarından %10 kazan.',
        'Ekibinizin kazançlarından her gün pay alın.',
        '5 seviye referans ödülü her ortağa açık.',
        'Çok katmanlı komisyon planıyla arkadaşlarını getir.',
      ],
      passes: [
        'Çok seviyeli referans programımız yok.',
        'Çok seviyeli komisyon planı saadet zincirinin işaretidir.',
        'Bir arkadaşını davet et, ikiniz de bir dakika derleme süresi kazanın.',
        'Şikayete göre site davet edilenlerin yatırımlarından pay dağıtıyordu.',
        'Önbellek iki katmanlıdır: bellek ve disk.',
      ],
    },
  },
  {
    rule: 'price-prophecy',
    cues: ['ay', 'x10', 'x50', 'x100', '10x', '50x', '100x', '100', '50', 'yeni', 'fiyat', 'siradaki'],
    patterns: [
      pattern(
        String.raw`(?:\$[a-z]{2,8}|\b(?:token|coin|fiyat)[a-z]{0,3})\b{{GAP20}}\baya\s(?:gidiyor|gidecek|ucuyor|ucacak|cikacak)\b`,
      ),
      pattern(String.raw`\b(?:siradaki|yeni)\sbitcoin\b`),
      pattern(
        String.raw`\b(?:x\s?(?:10|20|50|100|1000)|(?:10|20|50|100|1000)\s?x)\s(?:yapacak|potansiyel[a-z]{0,5}|olacak|kazandiracak|gelecek)\b`,
      ),
      pattern(String.raw`\b(?:fiyat|token|coin)[a-z]{0,3}\b{{GAP20}}\b(?:patlayacak|ucacak|katlanacak|firlayacak)\b`),
    ],
    near: /(?:\$[a-z]{2,10}\b|token|coin|kripto|bitcoin|on satis|airdrop)/,
    severity: 'info',
    examples: {
      flags: [
        '$LOOM bu ay aya gidiyor, hazır ol.',
        { text: 'Bu coin 100x yapacak, kaçırma.', as: 'post' },
        'Sıradaki Bitcoin bir yapay zekâ tokeni.',
        'Listelemeden sonra token fiyatı uçacak.',
        'Tokenimiz bu yıl 50x kazandıracak.',
      ],
      passes: [
        'Tokenin fiyatı hakkında hiçbir tahminde bulunmuyoruz.',
        '“Token aya gidecek” sözü bir plan değildir.',
        'Önbellek eskisinden 10x hızlı.',
        'Rapora göre token için sıradaki Bitcoin denmişti.',
        'Uzay aracı gelecek yıl aya gidecek.',
      ],
    },
  },
  {
    rule: 'decentralized-absolute',
    cues: ['tamamen', 'yuzde', '100', '%', 'kimse', 'durdurul', 'kapatil', 'sansur', 'hic'],
    patterns: [
      pattern(
        String.raw`\b(?:tamamen|butunuyle|yuzde\syuz)\s(?:[\w]{1,12}\s)?merkeziyetsiz[a-z]{0,6}\b|(?:%\s?100|100\s?%)\s(?:[\w]{1,12}\s)?merkeziyetsiz[a-z]{0,6}\b`,
      ),
      pattern(String.raw`\b(?:durdurulamaz|durdurulamayan|kapatilamaz|kapatilamayan|sansurlenemez)\b`),
      pattern(
        String.raw`\b(?:kimse|hic\skimse|hicbir\skurum)\s(?:[\w]{1,14}\s){0,3}(?:durduramaz|kapatamaz|engelleyemez)\b`,
      ),
    ],
    near: /(?:\bag\b|\bagi|\bagimiz|ajan|protokol|platform|blokzincir|blockchain|model|proje|bulut|dugum|sistem|yapay zeka)/,
    examples: {
      flags: [
        'Tamamen merkeziyetsiz bir yapay zekâ ağı.',
        'Ağımızı kimse kapatamaz: hiç kimse sistemi durduramaz.',
        'Platform %100 merkeziyetsizdir.',
        'Durdurulamaz ajanlar için bir bulut.',
        'Modelleriniz için sansürlenemez bir protokol.',
      ],
      passes: [
        'Tamamen merkeziyetsiz bir ağ değiliz: iş kuyruğu bizim sunucularımızda.',
        'Tamamen merkeziyetsiz ağ ne demektir?',
        'Bir proje ağının durdurulamaz olduğunu söz veriyorsa anahtarları sorun, öyle diyorsa kanıt isteyin.',
        '40 bağımsız operatörü olan bir ağ ve herkese açık bir liste.',
        '“Tamamen merkeziyetsiz platform” ifadesi hiçbir şey açıklamaz.',
      ],
    },
  },
  {
    rule: 'audience-as-traction',
    cues: ['takipci', 'abone', 'uye', 'topluluk', 'toplulugu', 'bekleme'],
    patterns: [
      pattern(
        String.raw`{{NUM}}(?:'?[a-z]{1,4})?\s(?:[a-z]{1,8}\s)?(?:takipci|abone|topluluk\suye|telegram\suye|discord\suye)[a-z]{0,6}\b`,
      ),
      pattern(
        String.raw`\b(?:topluluk|toplulugumuz|bekleme\slistesi)[a-z]{0,5}\b{{GAP20}}{{NUM}}(?:'?[a-z]{1,4})?\s(?:uye|kisi)[a-z]{0,6}\b`,
      ),
    ],
    not: /(?:kaybetti|kurul|komite|salon|meclis|dernek)/,
    examples: {
      flags: [
        'Sosyal medyada 850.000 takipçiye ulaştık, siz de katılın.',
        'Topluluğumuz 120 bin üyeyi aştı.',
        'Altı haftada 1,4 milyon abone bizimle.',
        'Bekleme listesinde 300.000 kişi var, lansman yakın.',
        "Telegram'da 96.000 topluluk üyesi seni bekliyor.",
      ],
      passes: [
        'Takipçi sayımızı yayımlamıyoruz, çünkü kullanım hakkında bir şey söylemez.',
        'Rapora göre hesap 12.000 takipçi kaybetti.',
        'Komitede 120 topluluk üyesi var.',
        'Ağ geçen ay 120.000 iş bitirdi.',
        'Bir site 850.000 takipçi var diyorsa kaçının ödeme yaptığını sorun.',
      ],
    },
  },
];
