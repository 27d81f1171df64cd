// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/pin.h"

#include <QCoreApplication>

#include <algorithm>
#include <sodium.h>

using namespace std::chrono_literals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

constexpr int kShortest = 4;
constexpr int kLongest = 64;
constexpr unsigned long long kPasses = 3;
constexpr size_t kMemory = size_t(64) * 1024 * 1024;
constexpr int kFreeTries = 4;
constexpr auto kFirstWait = 30s;
constexpr auto kLongestWait = 15min;

}  // namespace

Result<QString> hashPin(const QString& pin)
{
    if (pin.size() < kShortest || pin.size() > kLongest) {
        return Error{
            Error::Code::InvalidValue,
            Text::tr("A PIN has %1 to %2 characters. Choose another one.").arg(kShortest).arg(kLongest),
            {}};
    }
    QByteArray secret = pin.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    const bool isHashed =
        sodium_init() >= 0 &&
        crypto_pwhash_str_alg(hash.data(), secret.constData(), static_cast<unsigned long long>(secret.size()),
                              kPasses, kMemory, crypto_pwhash_ALG_ARGON2ID13) == 0;
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    if (!isHashed) {
        return Error{
            Error::Code::StorageFailed,
            Text::tr("There is too little memory to protect the PIN. Close other programs and try again."),
            {}};
    }
    return QString::fromLatin1(hash.constData());
}

bool isPinOf(const QString& hash, const QString& pin)
{
    QByteArray secret = pin.normalized(QString::NormalizationForm_C).toUtf8();
    const bool isRight =
        sodium_init() >= 0 && crypto_pwhash_str_verify(hash.toLatin1().constData(), secret.constData(),
                                                       static_cast<unsigned long long>(secret.size())) == 0;
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return isRight;
}

std::chrono::seconds pinWait(int failures, const std::optional<Instant>& lastFailedAt, Instant now)
{
    if (failures <= kFreeTries || !lastFailedAt)
        return 0s;
    const int doublings = std::min(failures - kFreeTries - 1, 10);
    const auto wait = std::min<std::chrono::seconds>(kFirstWait * (1 << doublings), kLongestWait);
    const auto passed = std::chrono::duration_cast<std::chrono::seconds>(now - *lastFailedAt);
    // A clock set back must not lock anyone out for longer than the wait itself.
    return passed < 0s ? wait : std::max<std::chrono::seconds>(wait - passed, 0s);
}

}  // namespace holdfast
