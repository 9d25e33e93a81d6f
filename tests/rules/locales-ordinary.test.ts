import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/rules/locales/index.ts';
import { examineInAll } from './examine-locale.ts';

/**
 * What banks, shops, newspapers, lessons and careful projects write, on a page that is taken for a landing page and
 * speaks of tokens and wallets. A pack has to stay quiet about all of it.
 */
const ORDINARY: Record<string, readonly string[]> = {
  ru: [
    'Вклад в банке приносит 16% годовых, доход по нему застрахован государством.',
    'Гарантийный срок на кошелёк из кожи составляет два года.',
    'Магазин гарантирует доставку аппаратного кошелька за три дня.',
    'Доход от стейкинга зависит от сети и может упасть до нуля.',
    'Сид-фраза хранится только у вас, команда её не видит.',
    'Запишите 12 слов на бумаге и спрячьте её.',
    'Кошелёк можно подключить позже, читать документацию это не мешает.',
    'Распродажа кошельков заканчивается сегодня, доставка бесплатно.',
    'Последние места на конференцию о блокчейне ещё есть.',
    'В сети 40 узлов, за прошлую неделю выполнено 12 тысяч задач.',
    'Аудит нашёл две ошибки, обе исправлены до запуска токена.',
    'Цена токена сегодня упала на 7%.',
    'Токен нужен для оплаты вычислений, больше он ни для чего не нужен.',
    'Суд вынес приговор организаторам, которые обещали 3% в день.',
    'Мы платим операторам за проверенную работу, ставка меняется каждую неделю.',
    'Прибыль компании за квартал выросла на 12% в годовом выражении.',
    'Комиссия за вывод составляет 0,1% от суммы.',
    'Как узнать, что сайт ненастоящий? Он торопит и просит сид-фразу.',
    'Команда из шести человек работает над протоколом третий год.',
    'Токены команды закрыты на четыре года, график открыт.',
    'Если сервер недоступен, задача переносится на другой узел в течение минуты.',
    'Получите ответ поддержки в течение часа.',
    'Проверьте право собственности на домен перед переносом.',
    'Пригласите коллегу в проект, чтобы он увидел ваши задачи.',
    'Два уровня кэша ускоряют ответы модели.',
  ],
  es: [
    'El depósito a plazo del banco paga un 3% anual y está cubierto por el fondo de garantía.',
    'La garantía de la billetera de cuero dura dos años.',
    'La tienda garantiza la entrega del monedero físico en tres días.',
    'El rendimiento del staking depende de la red y puede bajar a cero.',
    'Solo tú conoces la frase semilla; el equipo no la ve.',
    'Escribe las 12 palabras en un papel y guárdalo.',
    'Puedes conectar la billetera más tarde; la documentación se lee sin ella.',
    'Las rebajas de carteras terminan hoy, con envío gratis.',
    'Quedan las últimas plazas para el taller de blockchain.',
    'La red tiene 40 nodos y terminó 12 mil tareas la semana pasada.',
    'La auditoría encontró dos errores y ambos se corrigieron antes del lanzamiento del token.',
    'El precio del token bajó hoy un 7%.',
    'El token paga el cómputo y no sirve para nada más.',
    'El tribunal condenó a quienes prometían un 3% diario con criptomonedas.',
    'Pagamos a los operadores por trabajo comprobado; la tarifa cambia cada semana.',
    'El beneficio de la empresa creció un 12% anual en el trimestre.',
    'La comisión de retirada es del 0,1% del importe.',
    '¿Cómo saber si una página es falsa? Mete prisa y pide la frase semilla.',
    'Un equipo de seis personas trabaja en el protocolo desde hace tres años.',
    'Los tokens del equipo están bloqueados cuatro años y el calendario es público.',
    'Si un servidor no responde, la tarea pasa a otro nodo en menos de un minuto.',
    'Recibe la respuesta de soporte en una hora.',
    'Comprueba la propiedad del dominio antes de moverlo.',
    'Invita a un colega al proyecto para que vea tus tareas.',
    'Reclama tu factura en el área de clientes.',
    'El sorteo garantiza un premio en monedas de chocolate.',
  ],
  pt: [
    'O CDB do banco rende 12% ao ano e tem cobertura do fundo garantidor.',
    'A garantia da carteira de couro é de dois anos.',
    'A loja garante a entrega da carteira física em três dias.',
    'O rendimento do staking depende da rede e pode cair a zero.',
    'Só você conhece a frase de recuperação; a equipe não a vê.',
    'Escreva as 12 palavras em um papel e guarde.',
    'Você pode conectar a carteira mais tarde; a documentação se lê sem ela.',
    'A promoção de carteiras termina hoje, com frete grátis.',
    'Ainda há as últimas vagas para a oficina de blockchain.',
    'A rede tem 40 nós e terminou 12 mil tarefas na semana passada.',
    'A auditoria encontrou dois erros e ambos foram corrigidos antes do lançamento do token.',
    'O preço do token caiu 7% hoje.',
    'O token paga a computação e não serve para mais nada.',
    'A justiça condenou os que prometiam 3% ao dia com criptomoedas.',
    'Pagamos os operadores por trabalho verificado; a taxa muda toda semana.',
    'O lucro da empresa cresceu 12% ao ano no trimestre.',
    'A taxa de saque é de 0,1% do valor.',
    'Como saber se um site é falso? Ele apressa e pede a frase de recuperação.',
    'Uma equipe de seis pessoas trabalha no protocolo há três anos.',
    'Os tokens da equipe ficam presos por quatro anos e o calendário é público.',
    'Se um servidor não responde, a tarefa passa para outro nó em menos de um minuto.',
    'Receba a resposta do suporte em uma hora.',
    'Verifique a propriedade do domínio antes de mover.',
    'Convide um colega para o projeto para que ele veja suas tarefas.',
    'Resgate seus pontos na loja da padaria.',
  ],
  tr: [
    'Bankadaki mevduat yıllık %40 faiz öder ve devlet güvencesindedir.',
    'Deri cüzdanın garanti süresi iki yıldır.',
    'Mağaza donanım cüzdanını üç günde teslim etmeyi garanti eder.',
    'Staking getirisi ağa bağlıdır ve sıfıra düşebilir.',
    'Kurtarma ifadesini yalnızca siz bilirsiniz, ekip göremez.',
    '12 kelimeyi bir kâğıda yazın ve saklayın.',
    'Cüzdanı sonra da bağlayabilirsiniz, belgeler onsuz okunur.',
    'Cüzdan indirimi bugün bitiyor, kargo ücretsiz.',
    'Blokzincir konferansı için son yerler duruyor.',
    'Ağda 40 düğüm var ve geçen hafta 12 bin iş bitti.',
    'Denetim iki hata buldu, ikisi de token çıkmadan düzeltildi.',
    'Tokenin fiyatı bugün %7 düştü.',
    'Token hesaplama ücreti içindir, başka bir işe yaramaz.',
    'Mahkeme, kripto ile günlük %3 sözü verenleri mahkûm etti.',
    'Operatörlere doğrulanmış iş için ödeme yapıyoruz, ücret her hafta değişir.',
    'Şirketin kârı çeyrekte yıllık %12 büyüdü.',
    'Çekim komisyonu tutarın %0,1 kadarıdır.',
    'Bir sitenin sahte olduğu nasıl anlaşılır? Acele ettirir ve kurtarma ifadesini ister.',
    'Altı kişilik bir ekip üç yıldır protokol üzerinde çalışıyor.',
    'Ekibin tokenleri dört yıl kilitlidir ve takvim açıktır.',
    'Bir sunucu yanıt vermezse iş bir dakika içinde başka düğüme geçer.',
    'Destek yanıtını bir saat içinde alın.',
    'Taşımadan önce alan adının sahipliğini kontrol edin.',
    'Bir iş arkadaşını projeye davet et, görevlerini görsün.',
    'Kupon kodunu yaz ve hediyeni al.',
  ],
};

describe.each(Object.entries(ORDINARY))('ordinary sentences in %s', (lang, sentences) => {
  const read = new Set(LOCALES.find((pack) => pack.lang === lang)?.rules.map((one) => one.rule));

  test.each(sentences)('%s', (sentence) => {
    const loud = examineInAll(sentence, lang).findings.filter(({ rule, quote }) => read.has(rule) && quote !== '');
    expect(loud.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });

  test('together, on one page', () => {
    const page = examineInAll(sentences.join('\n\n'), lang);
    const loud = page.findings.filter(({ rule, quote }) => read.has(rule) && quote !== '');
    expect(loud.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });
});
