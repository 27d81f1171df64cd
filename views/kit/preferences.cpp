// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kSmallest = 75;
constexpr int kUsual = 100;
constexpr int kLargest = 200;

}  // namespace

Preferences::Preferences(const QString& file)
{
    if (!file.isEmpty())
        m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

std::optional<QString> Preferences::language() const
{
    const QString language = kept(u"language"_s).toString();
    return language == "zh_CN"_L1 || language == "en"_L1 ? std::optional(language) : std::nullopt;
}

void Preferences::setLanguage(const QString& language)
{
    keep(u"language"_s, language);
}

Scheme Preferences::scheme() const
{
    return schemeFromKeyword(kept(u"scheme"_s).toString()).value_or(Scheme::Light);
}

void Preferences::setScheme(Scheme scheme)
{
    keep(u"scheme"_s, keyword(scheme));
}

int Preferences::textSize() const
{
    const int size = kept(u"text-size"_s).toInt();
    return size == 0 ? kUsual : std::clamp(size, kSmallest, kLargest);
}

void Preferences::setTextSize(int percent)
{
    keep(u"text-size"_s, std::clamp(percent, kSmallest, kLargest));
}

QVariant Preferences::kept(const QString& key) const
{
    return m_settings ? m_settings->value(key) : m_memory.value(key);
}

void Preferences::keep(const QString& key, const QVariant& value)
{
    if (m_settings)
        m_settings->setValue(key, value);
    else
        m_memory.insert(key, value);
}

}  // namespace holdfast
