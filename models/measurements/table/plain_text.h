// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/time_text.h"

#include <string>
#include <string_view>

namespace holdfast {

/// `text` without blanks around it, wide ones included.
std::string_view trimmed(std::string_view text);

/// `text` for reading a time: trimmed, letters small, full-width signs plain, and Chinese words as one
/// capital letter: 年 Y, 月 M, 日 D, 上午 A, 下午 P; hour, minute and second are h, m and s; the day of the
/// week goes.
std::string plainTime(std::string_view text);

/// A time that is one number: an epoch by its digits, 20260501, 20260501080000, or days of a spreadsheet.
std::optional<TimeText> readTimeNumber(std::string_view text);

}  // namespace holdfast
