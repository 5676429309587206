select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprise":',
    'null',
    '}'
  )
)
end
