# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh. Installs those packages of packages.txt that are missing; when none is, it needs
# neither the network nor any right.

install_packages() {
    local list missing=() package
    list="$(dirname "${BASH_SOURCE[0]}")/packages.txt"
    while read -r package; do
        case "$package" in ''|'#'*) continue ;; esac
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done < "$list"
    [ ${#missing[@]} -gt 0 ] || return 0
    local become=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing and only root can install them: ${missing[*]}" >&2
            return 1
        fi
        become=(sudo)
    fi
    "${become[@]}" apt-get update
    "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}
