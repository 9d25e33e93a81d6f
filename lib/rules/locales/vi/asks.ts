import type { LocaleRule } from '@/lib/core/locale.ts';
import { hasOutsideLink } from '../../lexicon/post-links.ts';
import { pattern } from './words.ts';

const SECRET = String.raw`(?:cum\stu\s(?:khoi\sphuc|hat\sgiong|bi\smat)|cum\skhoi\sphuc|(?:12|24)\stu\skhoi\sphuc|(?:12|24)\stu|khoa\s(?:rieng(?:\stu)?|bi\smat|ca\snhan)|private\skey|seed\sphrase|chuoi\skhoi\sphuc)`;
const ENTER = String.raw`\b(?:nhap|dan|gui|dien|cung\scap|tai\slen)\b`;
const PURPOSE = String.raw`(?:xac\s(?:minh|thuc|nhan)|nhan|kich\shoat|dong\sbo|mo\skhoa|rut|khoi\sphuc\stai\skhoan|tham\sgia|nang\scap)`;
const TOKEN_WORD =
  /(?:airdrop|token|coin|ket noi vi|dia chi vi|lien ket vi|vi dien tu|presale|mo ban|whitelist|mint|tien so|tien ao|crypto|staking|\$[a-z]{2,8}\b|usdt|nft)/;

/** What a page or post asks of a person, and how it hurries. */
export const ASKS: readonly LocaleRule[] = [
  {
    rule: 'recovery-phrase-request',
    cues: ['nhập', 'dán', 'gửi', 'điền', 'cung', 'tải'],
    patterns: [
      pattern(
        String.raw`${ENTER}\s(?:(?:ngay|day|du|cua|lai)\s){0,2}${SECRET}(?:\s(?:cua|vi|ban|day|du)){0,3}{{GAP40}}\b(?:de|roi|va)\s(?:[a-z]{1,8}\s){0,2}${PURPOSE}\b`,
      ),
      pattern(
        String.raw`\b(?:de|muon)\s(?:[a-z]{1,8}\s){0,2}${PURPOSE}\b{{GAP40}}${ENTER}\s(?:[a-z]{1,6}\s){0,2}${SECRET}`,
      ),
      pattern(
        String.raw`${ENTER}\s(?:[a-z]{1,6}\s){0,2}${SECRET}(?:\s(?:cua|vi|ban)){0,3}\s(?:vao\s)?(?:o\sben\sduoi|ben\sduoi|vao\so|tai\sday|o\sday|vao\sbieu\smau)\b`,
      ),
    ],
    not: /(?:\.env|terminal|trong ung dung|tren thiet bi|vi cung|ledger|trezor|testnet|tao vi moi|tien ich mo rong|bien moi truong)/,
    examples: {
      flags: [
        'Nhập cụm từ khôi phục để nhận airdrop.',
        'Dán khóa riêng tư của bạn vào ô bên dưới.',
        'Để xác minh ví, vui lòng nhập cụm từ khôi phục.',
        'Cung cấp 12 từ khôi phục để đồng bộ ví của bạn.',
        'Muốn nhận token, hãy gửi cụm từ bí mật.',
        'Điền khóa riêng vào biểu mẫu tại đây để mở khóa tài khoản.',
      ],
      passes: [
        'Đừng bao giờ nhập cụm từ khôi phục để nhận quà.',
        'Chúng tôi không yêu cầu bạn cung cấp khóa riêng tư để xác minh.',
        'Trang lừa đảo viết: "Nhập cụm từ khôi phục để nhận airdrop".',
        'Cụm từ khôi phục gồm 12 từ và cần được cất giữ trên giấy.',
        'Nhập cụm từ khôi phục trên thiết bị của bạn để khôi phục tài khoản.',
        'Nếu bị yêu cầu nhập cụm từ khôi phục để xác minh, hãy đóng trang.',
      ],
    },
  },
  {
    rule: 'claim-needs-wallet',
    cues: [],
    patterns: [],
    examples: {
      flags: [
        '# Mùa thưởng của cộng đồng\n\n[Nhận airdrop](button:)\n\n[Kết nối ví](button:)',
        '# NeuraSwarm dành cho bạn\n\n[Nhận token ngay](button:) [Kết nối ví của bạn](button:)',
        '# Kiểm tra phần thưởng\n\n[Kiểm tra điều kiện](button:)\n\n[Kết nối ví](button:)',
        '# Phân phối phần thưởng\n\n[Nhận thưởng token](button:)\n\n[Kết nối MetaMask](button:)',
        { text: 'Phần thưởng của bạn\n\n[Nhận airdrop](button:)\n\n[Liên kết ví](button:)', as: 'claim' },
      ],
      passes: [
        '# NeuraSwarm dành cho bạn\n\n[Kết nối ví](button:)\n\n[Xem tài liệu](button:)',
        '# Phần thưởng của bạn\n\n[Nhận airdrop](button:)',
        '# Phiếu giảm giá\n\n[Nhận phiếu giảm giá](button:)\n\n[Đăng nhập](button:)',
        '# Đơn hàng của bạn\n\n[Nhận tại cửa hàng](button:)\n\n[Kết nối máy in](button:)',
        { text: '# Airdrop hoạt động thế nào\n\n[Nhận airdrop](button:) [Kết nối ví](button:)', as: 'education' },
      ],
    },
  },
  {
    rule: 'claim-link-in-post',
    cues: ['airdrop', 'nhận', 'kiểm', 'kết', 'liên', 'mint'],
    patterns: [
      pattern(
        String.raw`\bairdrop\b{{GAP20}}\b(?:da\s(?:mo|bat\sdau|len\ssong)|dang\s(?:mo|dien\sra)|chinh\sthuc\s(?:mo|bat\sdau))\b`,
      ),
      pattern(
        String.raw`\bnhan\s(?:ngay\s|lien\s)?(?:airdrop|(?:\$?[a-z]{2,10}\s)?token|coin|phan\sthuong\stoken)\s(?:mien\sphi|cua\sban|ngay|cua\sminh)\b`,
      ),
      pattern(String.raw`\bkiem\stra\s(?:dieu\skien|tu\scach)\b{{GAP30}}\b(?:nhan|airdrop|vi)\b`),
      pattern(String.raw`\b(?:ket\snoi|lien\sket)\svi\b{{GAP20}}\b(?:nhan|lanh|de\snhan)\b`),
      pattern(String.raw`\bmint\smien\sphi\b`),
    ],
    when: hasOutsideLink,
    examples: {
      flags: [
        { text: 'Airdrop $LARK đã mở, ai đến trước được trước: orbit-drop.live', as: 'post' },
        { text: 'Nhận ngay token miễn phí của bạn tại https://neura-hub.example.com/claim', as: 'post' },
        { text: 'Kết nối ví để nhận thưởng, số lượng không nhiều lark-bonus.fund', as: 'post' },
        { text: 'Kiểm tra điều kiện và nhận airdrop của bạn: larkspur.claims', as: 'post' },
        { text: 'Mint miễn phí đã mở cho mọi người! lark-portal.app', as: 'post' },
      ],
      passes: [
        { text: 'Chúng tôi không đăng liên kết airdrop đã mở ở đây, trang chính thức là larkspur.io', as: 'post' },
        { text: 'Airdrop đã mở có thật không? Xem larkspur.io/news để biết thêm', as: 'post' },
        { text: 'Bài viết giải thích cách phân phối token hoạt động: larkspur.io/blog', as: 'post' },
        { text: 'Đừng kết nối ví để nhận quà từ trang lạ, hướng dẫn ở larkspur.io', as: 'post' },
        { text: 'Airdrop đã mở, chi tiết sẽ có vào thứ Sáu.', as: 'post' },
        { text: 'Khách hàng nhận phiếu giảm giá của bạn tại cửa hàng larkspur.io', as: 'post' },
      ],
    },
  },
  {
    rule: 'deadline-pressure',
    cues: ['cơ', 'số', 'chỉ', 'sắp', 'nhanh', 'đừng', 'còn', 'lần', 'kết'],
    patterns: [
      pattern(String.raw`\bco\shoi\scuoi(?:\scung)?\b|\blan\scuoi\scung\b`),
      pattern(
        String.raw`\bso\sluong\sco\shan\b|\bchi\scon\s\d{1,4}\s(?:suat|cho|gio|phut|slot)\b|\bcon\s\d{1,4}\s(?:suat|slot)\b`,
      ),
      pattern(
        String.raw`\bchi\s(?:trong\s)?hom\snay\b|\bket\sthuc\s(?:hom\snay|toi\snay|sau\s\d{1,3}\s(?:gio|phut))\b|\bsap\s(?:ket\sthuc|dong|het\shan)\b`,
      ),
      pattern(String.raw`\bnhanh\s(?:tay|len|chan)\b|\bdung\s(?:bo\slo|chan\schu)\b`),
    ],
    near: TOKEN_WORD,
    not: /(?:hoi thao|khoa hoc|hackathon|tuyen dung|dang ky hoc|ky thi|bo phieu|ve xem|chuyen tau|chuyen bay|giam gia|giao hang|dau gia|sieu thi)/,
    examples: {
      flags: [
        'Cơ hội cuối cùng để nhận airdrop.',
        'Whitelist chỉ còn 37 suất.',
        'Chỉ hôm nay: token thưởng cho người kết nối ví.',
        'Cổng nhận token sắp đóng.',
        'Nhanh tay lên, đợt mở bán token kết thúc hôm nay.',
        { text: 'Mint số lượng có hạn, đừng bỏ lỡ nhé mọi người 🔥', as: 'post' },
      ],
      passes: [
        'Không có hạn chót: bạn có thể nhận token bất cứ lúc nào.',
        'Hãy cảnh giác khi thấy "cơ hội cuối cùng" cạnh nút kết nối ví.',
        'Hackathon về thiết kế token chỉ còn 3 suất.',
        'Chuyến tàu sắp đóng cửa, nhớ mang theo ví điện tử.',
        'Đừng vội nhận token, hãy kiểm tra hợp đồng trước.',
        'Nếu một trang viết "chỉ hôm nay" cạnh nút kết nối ví, hãy đóng nó.',
      ],
    },
  },
  {
    rule: 'presale-pressure',
    cues: ['presale', 'mở', 'trước', 'vòng', 'giai'],
    patterns: [
      pattern(
        String.raw`\b(?:presale|mo\sban(?:\ssom)?)\b{{GAP16}}\b(?:dang\sdien\sra|da\sbat\sdau|sap\sket\sthuc|sap\sban\shet|thuong\sthem|dot\scuoi)\b`,
      ),
      pattern(
        String.raw`\b(?:mua|dau\stu)\b{{GAP30}}\btruoc\skhi\s(?:niem\syet|len\ssan|list)\b|\btruoc\skhi\s(?:niem\syet|len\ssan)\b{{GAP20}}\b(?:mua|gia\sre|gia\suu\sdai)\b`,
      ),
      pattern(
        String.raw`\b(?:vong|giai\sdoan)\s(?:sau|tiep\stheo)\b{{GAP16}}\b(?:tang\sgia|gia\s(?:se\s)?tang|len\sgia)\b`,
      ),
    ],
    near: TOKEN_WORD,
    not: /(?:can ho|chung cu|dien thoai|ve concert|sach moi|nha dat)/,
    examples: {
      flags: [
        'Presale token đang diễn ra, thưởng thêm 20% cho bạn.',
        'Mua token LOOM trước khi niêm yết với giá ưu đãi.',
        'Vòng tiếp theo của token sẽ tăng giá 30%.',
        'Đợt mở bán coin LARK sắp bán hết rồi.',
        'Trước khi lên sàn, mua token này với giá rẻ nhất.',
      ],
      passes: [
        'Chúng tôi không tổ chức presale token.',
        'Căn hộ mở bán sớm đang diễn ra, tặng token giữ xe cho cư dân.',
        'Hãy cảnh giác với quảng cáo "presale đang diễn ra" của token lạ.',
        'Theo báo chí, đợt mở bán token đang diễn ra thì bị đình chỉ.',
        'Presale token là gì và vì sao nó đang diễn ra khắp nơi?',
      ],
    },
  },
];
