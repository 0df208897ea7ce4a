#!/usr/bin/env pwsh
# The maintainer's door on every system: ./build.ps1 [build|test|check|clean]. It only calls the program and the SDK.
param(
    [ValidateSet('build', 'test', 'check', 'clean')]
    [string] $Task = 'build'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$program = [IO.Path]::Combine($PSScriptRoot, 'src', 'Baogao')
$solution = [IO.Path]::Combine($PSScriptRoot, 'Baogao.slnx')

switch ($Task) {
    'build' { dotnet run --project $program -- build --root $PSScriptRoot }
    'check' { dotnet run --project $program -- check --root $PSScriptRoot }
    'test' { dotnet test --solution $solution }
    'clean' { dotnet clean $solution }
}

exit $LASTEXITCODE
