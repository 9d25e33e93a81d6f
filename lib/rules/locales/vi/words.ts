import { phrases } from '@/lib/core/text/frame-cues.ts';
import type { LocaleCues } from '@/lib/core/text/locale-cues.ts';
import { localePattern } from '@/lib/core/text/locale-pattern.ts';

/** Compiles patterns with the numbers of this language. */
export const pattern = localePattern({
  scales: 'nghin|ngan|trieu|ty',
  percent: String.raw`phan\stram`,
  multiple: String.raw`\slan`,
  money: 'dong|do la|dola|vnd|token|coin|xu',
});

/** Source: the specification, section 10. Tone marks are gone on both sides, so the phrases are of two words where they can be. */
export const cues: LocaleCues = {
  writing: 'spaced',
  warned: phrases(`
    lừa đảo, kẻ lừa, bị lừa, mắc lừa, chiêu lừa, chiêu trò, thủ đoạn, cảnh báo, cảnh giác, cẩn thận, hãy coi chừng, coi chừng, giả mạo, mạo danh, trang giả, web giả, dấu hiệu, đa cấp trá hình, ponzi, sập bẫy,
    mắc bẫy, cạm bẫy, bẫy, nạn nhân, chiếm đoạt, đáng ngờ, nghi ngờ, tránh xa, scam, phishing, dụ dỗ
  `),
  notWarned: phrases('chống lừa đảo, phòng chống lừa đảo, không phải lừa đảo, chống giả mạo'),
  refersBack: phrases('những trang này, các trang này, những lời, họ, chúng, đây là những, các dự án này'),
  reported: phrases(`
    theo báo, theo cơ quan, theo công an, theo cáo trạng, theo điều tra, theo viện, theo lời, công an, cơ quan điều tra, cáo buộc, bị cáo, bị bắt, bị khởi tố, khởi tố, tòa án, viện kiểm sát, truy tố, được cho là, tuyên bố rằng, quảng cáo rằng, hứa hẹn rằng,
    từng hứa, đã hứa, từng cam kết, từng quảng cáo, nói rằng, cho rằng, tự xưng
  `),
  hypothetical: phrases(`
    nếu ai, nếu có ai, nếu ai đó, nếu một trang, nếu một dự án, nếu trang web, nếu website, nếu dự án, nếu được yêu cầu, nếu bạn được yêu cầu, nếu bị yêu cầu, khi ai đó, khi có người, khi một dự án, bất kỳ ai, bất cứ ai, những ai hứa, trang nào,
    dự án nào, người nào
  `),
  advice: phrases(`
    đừng, không bao giờ, tuyệt đối không, hãy kiểm tra, hãy xác minh, hãy hỏi, hãy nhớ, hãy cảnh giác, luôn kiểm tra, trước khi, nên kiểm tra, kiểm tra kỹ, xác minh, lưu ý, ghi nhớ, không nên
  `),
  adviceInside: phrases(`
    đừng tin, đừng nhập, đừng kết nối, đừng chia sẻ, đừng gửi, đừng bấm, đừng vội, đừng để, không nhập, không chia sẻ, không cung cấp, không nên, tuyệt đối không, không bao giờ, hãy đóng, hãy rời, hãy tránh, hãy kiểm tra, hãy thoát, cần kiểm tra, nên tránh,
    sẽ không yêu cầu, không yêu cầu, không hỏi, hãy giữ kín
  `),
  definedAfter: phrases(
    'là gì, nghĩa là, có nghĩa, chỉ là khẩu hiệu, là khẩu hiệu, không nói lên, chẳng nói lên, là đặc điểm, là điển hình, cho biết rất ít, không giải thích',
  ),
  definedBefore: phrases('khái niệm, thuật ngữ, cụm từ, câu, cái gọi là, thế nào là, gọi là'),
  incident: phrases('bị tấn công, bị đánh cắp, rò rỉ, thất thoát, bị hack'),
  negators: phrases('không, chưa, đừng, chẳng, chả, không hề, chưa hề, không phải, chẳng ai, không ai'),
  reach: 5,
  negatedAfter: phrases('là không thể, không tồn tại, không có thật, không hề tồn tại, là điều không, không còn'),
  notNegators: phrases(`
    không rủi ro, không có rủi ro, không hề rủi ro, không lo rủi ro, không cần kinh nghiệm, không cần biết, không cần làm, không cần lo, không lo, không giới hạn, không chỉ, không những, không thể bỏ lỡ, không thể ngăn, không thể dừng, không thể bị, không thể tắt, không thể chặn, không thể kiểm duyệt, không ai có thể,
    không ai, đừng bỏ lỡ, đừng chần chừ, đừng để lỡ, không mất phí, không tốn phí, không thua lỗ, không lỗ, không mất vốn, không sợ lỗ, không ngừng, không kyc
  `),
  denials: phrases(`
    không cam kết, không bảo đảm, không đảm bảo, không hứa, không ai có thể đảm bảo, không ai đảm bảo, không tồn tại, chúng tôi không nói, sẽ không yêu cầu, không yêu cầu, không bao giờ yêu cầu, không có chuyện
  `),
  clauseBreaks: phrases('nhưng, tuy nhiên, song, mà là, thay vào đó'),
  hedges: phrases('dự kiến, có thể, kế hoạch, sắp tới, trong tương lai, hướng tới, mục tiêu, lộ trình, sẽ'),
  hypeQuestion: phrases('bạn muốn, bạn đã sẵn sàng, sẵn sàng, còn chờ gì, mệt mỏi, bạn vẫn'),
  questionEnds: phrases('phải không, đúng không, hay không, chưa nhỉ'),
  stance: phrases(`
    dấu hiệu, cách nhận biết, cách phân biệt, cách tránh, cách phòng tránh, chiêu trò, thủ đoạn, hiểu lầm, sai lầm, lưu ý, cảnh báo, ví dụ, thuật ngữ, không nên làm, phòng tránh, các chiêu
  `),
};
