#!/usr/bin/env pwsh
# The maintainer's door on every system: ./build.ps1 [build|test|check|bench|clean]. It only calls the program and the SDK.
param(
    [ValidateSet('build', 'test', 'check', 'bench', 'clean')]
    [string] $Task = 'build'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$program = [IO.Path]::Combine($PSScriptRoot, 'src', 'Baogao')
$benchmarks = [IO.Path]::Combine($PSScriptRoot, 'tests', 'Baogao.Benchmarks')
$solution = [IO.Path]::Combine($PSScriptRoot, 'Baogao.slnx')

switch ($Task) {
    'build' { dotnet run --project $program -- build --root $PSScriptRoot }
    'check' { dotnet run --project $program -- check --root $PSScriptRoot }
    'test' { dotnet test --solution $solution }
    'bench' { dotnet run --project $benchmarks -c Release }
    'clean' { dotnet clean $solution }
}

exit $LASTEXITCODE
