#!/usr/bin/env bash
# Fetches Debian packages with all they need and unpacks them into one folder. Installs nothing, and needs no rights.
# fetch.sh FOLDER SUITE PACKAGE…
set -euo pipefail
folder=$1 suite=$2
shift 2

fail() { echo "$1" >&2; exit 1; }
for tool in apt-get apt-config dpkg-deb; do
    command -v $tool >/dev/null || fail "There is no $tool on this machine."
done
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
[ -r $keyring ] || fail "There is no $keyring on this machine."
# The mirror from which this machine gets its own Debian.
mirror=$(apt-get indextargets --format '$(COMPONENT) $(RELEASE) $(REPO_URI)' \
    | awk -v own="$(. /etc/os-release && echo "${VERSION_CODENAME:-}")" \
        '$1 == "main" && ($2 == own || $2 ~ /^(stable|oldstable|testing|unstable|sid)$/) { print $3; exit }')
[ -n "$mirror" ] || fail "This machine's apt knows no mirror of Debian."

work=$folder.$$
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{lists,archives}/partial "$work/root"
touch "$work/extended_states"
echo "deb [signed-by=$keyring] $mirror $suite main" >"$work/sources.list"
# Perl is only for the packages' scripts, which do not run here.
printf 'Package: %s\nStatus: install ok installed\nVersion: 999\nArchitecture: all\nMulti-Arch: allowed\nMaintainer: none\nDescription: stub\n\n' \
    perl perl-base >"$work/status"

# The machine's way to the network, and nothing else of its settings.
apt-config dump --format '%F "%v";%n' Acquire >"$work/apt.conf"
cat >>"$work/apt.conf" <<CONF
Dir::Etc::main "/dev/null";
Dir::Etc::parts "/dev/null";
Dir::Etc::sourcelist "$work/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::State "$work";
Dir::State::lists "$work/lists";
Dir::State::status "$work/status";
Dir::State::extended_states "$work/extended_states";
Dir::Cache "$work";
Dir::Cache::archives "$work/archives";
APT::Install-Recommends "false";
APT::Sandbox::User "";
Debug::NoLocking "true";
CONF
export APT_CONFIG=$work/apt.conf
apt-get -q update
apt-get -q -y --download-only install "$@"
for package in "$work"/archives/*.deb; do
    dpkg-deb -x "$package" "$work/root"
done
mv -T "$work/root" "$folder" 2>/dev/null || [ -d "$folder" ] # another build may have been first
