#!/bin/sh
# A C compiler for extension modules: cc -o MODULE.so [-I FOLDER]… SOURCE.c…
# Made of those parts of GCC that Debian's packages have, without its driver, which expects them below /usr.
set -e
root=$(cd "$(dirname "$0")/.." && pwd)
triplet=$(cd "$root/usr/include" && ls -d *-linux-gnu)
gcc=$(ls -d "$root/usr/lib/gcc/$triplet"/*)
export LD_LIBRARY_PATH="$root/usr/lib/$triplet:$root/lib/$triplet"

module= flags= sources=
while [ $# -gt 0 ]; do
  case $1 in
    -o) module=$2; shift ;;
    -I) flags="$flags -I$2"; shift ;;
    -I* | -D* | -O* | -f*) flags="$flags $1" ;;
    *.c) sources="$sources $1" ;;
  esac
  shift
done

objects=
for source in $sources; do
  object=$module.$(basename "$source").o
  "$gcc/cc1" -quiet -nostdinc -isystem "$gcc/include" -isystem "$root/usr/include/$triplet" \
    -isystem "$root/usr/include" -fPIC -O2 -w $flags -o "$object.s" "$source"
  "$root/usr/bin/$triplet-as" -o "$object" "$object.s"
  objects="$objects $object"
done
"$root/usr/bin/$triplet-ld" -shared -z noexecstack -o "$module" $objects "$gcc/libgcc.a"
rm -f $objects $(printf '%s.s ' $objects)
