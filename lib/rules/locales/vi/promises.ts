import type { LocaleRule } from '@/lib/core/locale.ts';
import { pattern } from './words.ts';

const PROFIT = String.raw`(?:loi\snhuan|lai(?:\ssuat)?|thu\snhap|tien\slai|hoan\svon|von\sgoc|loi\stuc)`;
const MONEY_WORD =
  '(?:token|coin|tien so|tien ao|crypto|staking|khai thac|dao coin|bot|agent|node|nut mang|usdt|btc|eth|giao dich tu dong|dau tu|web3|defi|ai|\\$[a-z]{2,8})';

/** What a page or post promises. */
export const PROMISES: readonly LocaleRule[] = [
  {
    rule: 'guaranteed-return',
    cues: ['cam', 'đảm', 'bảo', 'chắc', 'không', 'thu'],
    patterns: [
      pattern(String.raw`\b(?:cam\sket|dam\sbao|bao\sdam|chac\schan)\s(?:[a-z]{1,8}\s){0,2}${PROFIT}\b`),
      pattern(String.raw`\b${PROFIT}\s(?:[a-z]{1,8}\s){0,2}(?:duoc\s)?(?:dam\sbao|bao\sdam|cam\sket|chac\schan)\b`),
      pattern(
        String.raw`\bkhong\s(?:co\s|he\s|lo\s)?rui\sro\b{{GAP30}}\b(?:${PROFIT}|kiem\stien|sinh\sloi|dau\stu)\b|\b(?:${PROFIT}|kiem\stien|sinh\sloi|dau\stu)\b{{GAP30}}\bkhong\s(?:co\s|he\s|lo\s)?rui\sro\b`,
      ),
      pattern(String.raw`\b(?:chac\schan|luon)\s(?:co\slai|sinh\sloi|thang)\b`),
    ],
    near: pattern(MONEY_WORD),
    not: /(?:trai phieu|tiet kiem|ngan hang|hoan tien|chat luong|bao hiem|testnet|tai khoan demo|luong huu|thoi gian hoat dong)/,
    examples: {
      flags: [
        'Bot giao dịch của chúng tôi cam kết lợi nhuận mỗi ngày.',
        'Lợi nhuận được đảm bảo, bot tự giao dịch cho bạn.',
        'Đầu tư token này không rủi ro.',
        'Không lo rủi ro, vẫn kiếm tiền từ staking mỗi ngày.',
        'Agent của chúng tôi chắc chắn có lãi.',
        'Đảm bảo hoàn vốn khi mua node trong tuần này.',
      ],
      passes: [
        'Chúng tôi không cam kết lợi nhuận và bạn có thể mất toàn bộ token.',
        'Không tồn tại khoản đầu tư coin nào chắc chắn có lãi.',
        'Nếu ai đó cam kết lợi nhuận từ token, hãy rời đi.',
        'Theo cơ quan điều tra, nhóm này từng cam kết lợi nhuận cho người mua coin.',
        'Hãy cảnh giác với những bot cam kết lợi nhuận mỗi ngày.',
        'Cam kết lợi nhuận là gì và vì sao quảng cáo token hay dùng?',
        'Chúng tôi đảm bảo chất lượng và sửa bot miễn phí cho khách hàng.',
      ],
    },
  },
  {
    rule: 'yield-number-no-source',
    cues: ['%', 'lãi', 'lợi', 'hoàn', 'gấp', 'apy', 'apr'],
    patterns: [
      pattern(String.raw`\b${PROFIT}\b{{GAP25}}{{PCT}}\s?(?:moi\s|mot\s|/\s?)?(?:ngay|tuan|thang)\b`),
      pattern(String.raw`{{PCT}}\s(?:${PROFIT}\s)?(?:moi|mot|hang)\s(?:ngay|tuan|thang)\b`),
      pattern(
        String.raw`\b(?:loi\snhuan|lai\ssuat|lai)\b{{GAP20}}(?:[2-9]\d|\d{3,5})(?:[.,]\d{1,2})?\s?%\s?(?:moi\s|mot\s|/\s?)?nam\b`,
      ),
      pattern(
        String.raw`(?:[2-9]\d|\d{3,5})(?:[.,]\d{1,2})?\s?%\s?(?:apy|apr)\b|\b(?:apy|apr)\s?(?:len\sden|toi|den|:)?\s?(?:[2-9]\d|\d{3,5})(?:[.,]\d{1,2})?\s?%`,
      ),
      pattern(String.raw`\b(?:hoan\svon|gap\sdoi|gap\sba)\b{{GAP16}}\b(?:sau|trong)\s\d{1,3}\s(?:ngay|tuan|thang)\b`),
    ],
    near: pattern(MONEY_WORD),
    not: /(?:lam phat|vay|the chap|giam gia|giam \d|sut|thua lo|phi giao dich|thue|doanh thu|doanh so|trai phieu|tiet kiem|co phieu|qua han)/,
    examples: {
      flags: [
        'Gửi token và nhận lãi 2% mỗi ngày.',
        'Bot mang về 1,5% mỗi ngày cho bạn.',
        'APY lên đến 480%, staking đã mở.',
        'Lợi nhuận của node là 120% mỗi năm.',
        'Node AI hoàn vốn sau 40 ngày.',
        'Giao dịch tự động với lợi nhuận 12% một tháng.',
      ],
      passes: [
        'Giá token sụt 3% trong ngày và lãi 2% mỗi ngày đã biến mất.',
        'Theo cáo trạng, bị cáo từng hứa trả lãi 2% mỗi ngày cho người mua coin.',
        'Lạm phát của token là 60% mỗi năm và đang giảm.',
        'Chúng tôi không hứa lãi 2% mỗi ngày và không nhận ủy thác đầu tư.',
        'Nếu một trang hứa lãi 2% mỗi ngày từ khai thác, hãy đóng nó.',
        'Phí giao dịch của pool là 1% mỗi tháng trên lợi nhuận token.',
      ],
    },
  },
  {
    rule: 'referral-ladder',
    cues: ['tầng', 'cấp', 'hoa', 'giới', 'mời', 'tuyến', 'hệ', 'nhận', 'thưởng'],
    patterns: [
      pattern(
        String.raw`\b(?:hoa\shong|thuong\sgioi\sthieu|gioi\sthieu)\s(?:[a-z]{1,8}\s){0,2}\d{1,2}\s(?:tang|cap|doi)\b|\b\d{1,2}\s(?:tang|cap|doi)\s(?:hoa\shong|gioi\sthieu)\b`,
      ),
      pattern(
        String.raw`\b(?:hoa\shong|thuong|nhan)\b{{GAP30}}\btu\s(?:tien\snap|von|khoan\sdau\stu|loi\snhuan|tien\sgui)\s(?:cua\s)?(?:nguoi\sban\s(?:moi|gioi\sthieu)|ban\sbe|tuyen\sduoi|he\sthong)\b`,
      ),
      pattern(String.raw`\btuyen\sduoi\b{{GAP30}}\b(?:hoa\shong|thuong|nhan)\b`),
    ],
    near: pattern(MONEY_WORD),
    not: /(?:bong da|toa nha|chung cu|dai ly oto)/,
    examples: {
      flags: [
        'Hoa hồng giới thiệu 7 tầng, trả bằng token mỗi ngày.',
        'Nhận 10% từ tiền nạp của bạn bè, trả bằng coin.',
        'Tuyến dưới staking càng nhiều, bạn nhận càng lớn.',
        '5 cấp hoa hồng, nhận bằng USDT mỗi tuần.',
        'Thưởng 5% từ lợi nhuận của tuyến dưới, bot tự chia cho bạn.',
      ],
      passes: [
        'Token của chúng tôi không có hoa hồng 7 tầng.',
        'Hoa hồng 7 tầng là đặc điểm của đa cấp trá hình, kể cả khi trả bằng token.',
        'Mời đồng nghiệp và cả hai được thêm lượt dùng AI miễn phí.',
        'Theo công an, nền tảng trả coin từ tiền nạp của tuyến dưới.',
        'Bộ nhớ đệm có hai tầng và nằm trong RAM của node.',
      ],
    },
  },
  {
    rule: 'decentralized-absolute',
    cues: ['phi', 'không', 'hoàn', '100'],
    patterns: [
      pattern(
        String.raw`\bphi\stap\strung\s(?:hoan\stoan|tuyet\sdoi|100\s?%)|\b(?:hoan\stoan|100\s?%)\sphi\stap\strung\b`,
      ),
      pattern(
        String.raw`\bkhong\s(?:the|ai\sco\sthe)\s(?:bi\s)?(?:[a-z]{1,8}\s){0,1}(?:tat|ngan\schan|dong\scua|kiem\sduyet|dung\slai|chan)\b`,
      ),
    ],
    near: /(?:mang luoi|agent|giao thuc|nen tang|blockchain|mo hinh|dam may|node|ai)/,
    not: /(?:nuoc mat|chuyen tau|chay mau|dong co|tieng cuoi)/,
    examples: {
      flags: [
        'Đám mây AI phi tập trung hoàn toàn.',
        'Không ai có thể tắt agent của chúng tôi.',
        'Nền tảng này 100% phi tập trung và của mọi người.',
        'Mạng lưới không thể bị kiểm duyệt.',
        'Thị trường mô hình hoàn toàn phi tập trung.',
      ],
      passes: [
        'Mạng lưới chưa hoàn toàn phi tập trung: hàng đợi chạy trên máy chủ của chúng tôi.',
        'Mạng lưới phi tập trung hoàn toàn là gì?',
        'Nếu dự án nói mạng lưới không thể bị tắt, hãy hỏi ai giữ khóa.',
        'Mạng lưới có 40 đơn vị vận hành độc lập và danh sách được công khai.',
        'Cụm từ "phi tập trung hoàn toàn" không giải thích được gì về nền tảng.',
      ],
    },
  },
  {
    rule: 'audience-as-traction',
    cues: ['người', 'thành', 'cộng', 'danh'],
    patterns: [
      pattern(String.raw`{{NUM}}\s(?:nguoi\stheo\sdoi|thanh\svien\scong\sdong|nguoi\strong\sdanh\ssach\scho)\b`),
      pattern(String.raw`\bcong\sdong\s(?:[a-z]{1,8}\s){0,3}{{NUM}}\s(?:thanh\svien|nguoi)\b`),
    ],
    near: pattern(MONEY_WORD),
    not: /(?:ca si|doi bong|cu dan|trung tam y te|phuong|quan)/,
    examples: {
      flags: [
        '1,2 triệu người theo dõi dự án AI của chúng tôi.',
        'Cộng đồng đã vượt 600 nghìn thành viên, token sắp ra mắt.',
        '350.000 thành viên cộng đồng đang cùng xây dựng Web3.',
        'Hơn 90 nghìn người theo dõi và node ở khắp nơi trên thế giới.',
        'Đã có 200 nghìn người trong danh sách chờ agent AI.',
      ],
      passes: [
        'Ba nghìn cư dân của phường đã học lớp AI tại trung tâm cộng đồng.',
        'Chúng tôi không đếm người theo dõi mà công khai công việc đã xong trên node.',
        'Theo báo chí, đồng coin này khoe 1,2 triệu người theo dõi.',
        'Ca sĩ đạt 3 triệu người theo dõi và bot đã chúc mừng.',
        'Mỗi node xử lý tối đa 200 công việc.',
      ],
    },
  },
];
